import type { CatalogDetector } from "../../catalog-detector.ts";

const owner =
  "(?:db|user|admin|root|my|new|old|smtp|mail|ftp|ssh|sql|client|login|account|service|proxy|ldap|redis|mysql|pg|keystore|truststore|key|store|wifi|sudo)";
const key =
  `(?:${owner}?(?:[Pp]assword|[Pp]asswd|[Pp]wd|[Pp]assphrase)|PASSWORD|PASSWD|PWD|PASSPHRASE|[Pp]asscode|[Pp]asswort|[Kk]ennwort|[Cc]ontrase\u00f1a|[Cc]ontrasena|` +
  "[Mm]ot de passe|[Ss]enha|[Ww]achtwoord|[Ll]ösenord|[Aa]dgangskode|[Ss]alasana|[Hh]asło|[Hh]eslo|[Pp]arola|[Şş]ifre|[Пп]ароль|密码|口令|密碼|パスワード|비밀번호)";
const tie = String.raw`["'\]]?(?:[ \t]{0,3}(?:=>|:=|==?|:|：)[ \t]{0,3}| (?:is|ist|est|es|è|é|är|это) |是|为|>)`;
const value = "(?:\"[^\"\\r\\n]+\"|'[^'\\r\\n]+'|`[^`\\r\\n]+`|[^\\s\"'`<>&,;]+)";

/** Password beside the word for it, or in a cell that is named so. */
export const password: CatalogDetector = {
  id: "password",
  dataType: "auth.password",
  name: "Password",
  countries: [],
  patterns: [
    { regex: `${key}${tie}${value}`, score: 0.6 },
    { regex: `(?:[Pp]ass|PASS)["']?[ \\t]{0,3}[=:][ \\t]{0,3}${value}`, score: 0.5 },
  ],
  cell: { regex: String.raw`\S[^\r\n]+`, score: 0.5 },
  check: "password",
  context: {
    raise: ["login", "username", "user", "credentials", "用户名", "账号"],
    lower: ["policy", "expired", "reset link", "forgot"],
  },
  labels: [
    "password",
    "passwd",
    "pwd",
    "passphrase",
    "passcode",
    "user password",
    "login password",
    "db password",
    "admin password",
    "plain password",
    "temp password",
    "temporary password",
    "initial password",
    "wifi password",
    "passwort",
    "kennwort",
    "contraseña",
    "contrasena",
    "mot de passe",
    "senha",
    "wachtwoord",
    "lösenord",
    "adgangskode",
    "salasana",
    "hasło",
    "heslo",
    "parola",
    "şifre",
    "пароль",
    "密码",
    "登录密码",
    "口令",
    "密碼",
    "パスワード",
    "비밀번호",
  ],
  examples: {
    hits: [
      "PASSWORD=Tr0ub4dor",
      'db_password: "correct horse"',
      "my password is hunter2.",
      "密码：abc123",
      "mot de passe : ete2024",
      "jdbc:mysql://db/app?user=app&password=s3cret!",
    ],
    misses: [
      "password=${DB_PASS}",
      "password: ********",
      "password=null",
      "password: <password>",
      "password = get_password()",
      "forgot your password?",
      "password: str",
    ],
  },
  knownAs: { google: "PASSWORD" },
  sources: ["CWE-256, CWE-798: stored and hard-coded credentials"],
};
