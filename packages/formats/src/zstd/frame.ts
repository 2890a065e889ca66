import { hasBytes } from "../format.ts";

/** Whether a frame begins here (RFC 8878, 3.1.1), or one to be skipped (3.1.2). */
export function isFrame(head: Uint8Array): boolean {
  if (hasBytes(head, [0x28, 0xb5, 0x2f, 0xfd])) return true;
  const [first = 0] = head;
  return first >= 0x50 && first <= 0x5f && hasBytes(head, [0x2a, 0x4d, 0x18], 1);
}
