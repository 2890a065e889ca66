/** Eight characters of the code's own alphabet, of which the first two lie within the poles and the date line, a plus, two or three more. */
export function plusCode(value: string): boolean {
  return /^[2-9C][2-9CFGHJMPQRV][2-9CFGHJMPQRVWX]{6}\+[2-9CFGHJMPQRVWX]{2,3}$/.test(value) && /[A-Z]/.test(value);
}
