import type { CatalogDetector } from "../../catalog-detector.ts";

/** Name of a host or of a domain, where something says that it is one. */
export const domainName: CatalogDetector = {
  id: "domain-name",
  dataType: "online.url.domain",
  name: "Domain name",
  countries: [],
  patterns: [{ regex: String.raw`[A-Za-z0-9](?:[A-Za-z0-9\-]*\.)+[A-Za-z][A-Za-z0-9\-]{1,23}`, score: 0.25 }],
  check: "domain-name",
  context: {
    raise: ["domain", "domains", "hostname", "fqdn", "dns", "website", "dominio", "domaine", "域名", "ドメイン"],
  },
  labels: [
    "domain",
    "domain name",
    "host",
    "hostname",
    "host name",
    "fqdn",
    "website",
    "site",
    "dns name",
    "server name",
    "dominio",
    "domaine",
    "域名",
    "主机名",
  ],
  examples: {
    hits: ["our domain is example.com", "hostname: mail.example.co.uk", "域名 example.cn"],
    misses: ["example.l33t", "jane@example.com", "domain 192.168.0", "a.b"],
  },
  knownAs: { google: "DOMAIN_NAME" },
  sources: ["RFC 1035 2.3.1; RFC 5890", "Public Suffix List, ICANN section"],
};
