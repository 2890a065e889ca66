import type { CatalogDetector } from "../../catalog-detector.ts";

/** Magnetic stripe data: track 1 (%B…^name^…) or track 2 (;…=…), a card number inside. */
export const paymentCardTrack: CatalogDetector = {
  id: "payment-card-track",
  dataType: "finance.track-data",
  name: "Card track data",
  countries: [],
  patterns: [
    { regex: String.raw`%B\d{12,19}\^[A-Z /.'-]{2,26}\^\d{7}[\dA-Z ]{0,40}\??`, score: 0.98, anchor: "%B" },
    { regex: String.raw`\d{13,19}=\d{7}\d{0,20}`, score: 0.95 },
  ],
  check: "card-track",
  context: { raise: ["track", "track1", "track2", "track data", "magstripe", "magnetic stripe", "磁道"] },
  labels: ["track", "track 1", "track 2", "track1", "track2", "track data", "track1 data", "track2 data", "磁道数据"],
  examples: {
    hits: [
      "%B4242424242424242^DOE/JANE^27081011000000000?",
      ";4242424242424242=27081011000012300000?",
      "track2 5555555555554444=2912101123400001",
    ],
    misses: [
      "%B4242424242424243^DOE/JANE^27081011000000000?",
      ";4242424242424243=27081011000012300000?",
      "width=1234567",
    ],
  },
  knownAs: { google: "CREDIT_CARD_TRACK_NUMBER", macie: "CREDIT_CARD_MAGNETIC_STRIPE" },
  sources: ["ISO/IEC 7813:2006, tracks 1 and 2"],
};
