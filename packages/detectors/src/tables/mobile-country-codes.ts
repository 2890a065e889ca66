/** Mobile country codes in use, as ranges: ITU-T E.212, list of assignments. */
const assigned =
  "202 204 206 208 212-214 216 218-222 225-226 228 230-232 234-235 238 240 242 244 246-248 250 255 257 259-260 262 266 268 270 272 274 276 278 280 282-284 " +
  "286 288-290 292-295 297 302 308 310-316 330 334 338 340 342 344 346 348 350 352 354 356 358 360 362-366 368 370 372 374 376 400-402 404-406 410 412-432 " +
  "434 436-438 440-441 450 452 454-457 460-461 466-467 470 472 502 505 510 514-515 520 525 528 530 536-537 539-555 602-643 645-655 657-659 702 704 706 708 " +
  "710 712 714 716 722 724 730 732 734 736 738 740 742 744 746 748 750 901";

/** Whether three digits are a mobile country code. */
export function isMobileCountry(code: string): boolean {
  const number = Number(code);
  return ranges().some(([first, last]) => number >= first && number <= last);
}

let known: readonly (readonly [first: number, last: number])[] | undefined;

function ranges(): readonly (readonly [first: number, last: number])[] {
  known ??= assigned.split(" ").map((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return [first, last];
  });
  return known;
}
