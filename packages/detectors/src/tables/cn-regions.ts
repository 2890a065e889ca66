/**
 * Prefecture codes by province code, current and withdrawn (an identity number keeps the region of its first registration):
 * GB/T 2260, Ministry of Civil Affairs. Ranges are written `01-11`.
 */
const prefectures: Readonly<Record<string, string>> = {
  "11": "00-02",
  "12": "00-02",
  "13": "00-11 21-30 90",
  "14": "00-11 21-27",
  "15": "00-09 21-29",
  "21": "00-14 21-24",
  "22": "00-08 21-24",
  "23": "00-12 21-27",
  "31": "00-02",
  "32": "00-13 19-28",
  "33": "00-11 21-27",
  "34": "00-18 21-29",
  "35": "00-09 21-27",
  "36": "00-11 21-26",
  "37": "00-17 20-30",
  "41": "00-17 21-30 90",
  "42": "00-13 21-29 90",
  "43": "00-13 21-31",
  "44": "00-20 21-29 51-53",
  "45": "00-14 21-30",
  "46": "00-04 90",
  "50": "00-03",
  "51": "00-20 21-35",
  "52": "00-06 21-27",
  "53": "00-09 21-35",
  "54": "00-06 21-27",
  "61": "00-10 21-27",
  "62": "00-12 21-30",
  "63": "00-02 21-28",
  "64": "00-05 21-22",
  "65": "00-05 21-32 40-43 90",
  "71": "00",
  "81": "00",
  "82": "00",
  "83": "00",
};

/** Whether two digits are a province, as GB/T 2260 numbers them, or one of Taiwan, Hong Kong, Macao and their residence permits. */
export function isProvince(code: string): boolean {
  return prefectures[code] !== undefined;
}

/** Whether the first four digits of a region code are a prefecture, now or once. */
export function isPrefecture(code: string): boolean {
  const prefecture = code.slice(2, 4);
  return (prefectures[code.slice(0, 2)] ?? "").split(" ").some((range) => {
    const [first = "", last = first] = range.split("-");
    return first !== "" && prefecture >= first && prefecture <= last;
  });
}
