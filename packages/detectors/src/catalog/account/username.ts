import type { CatalogDetector } from "../../catalog-detector.ts";

const key =
  "(?:[Uu]ser[ _-]?[Nn]ame|USER_?NAME|[Ll]ogin(?:[ _-]?[Nn]ame)?|LOGIN|[Ss]creen[ _-]?[Nn]ame|[Aa]ccount[ _-]?[Nn]ame|user|User|USER|[Nn]om d'utilisateur|[Uu]suario|[Bb]enutzername|[Nn]ome utente|[Gg]ebruikersnaam|[Ии]мя пользователя|[Лл]огин|用户名|登录名|账号|帐号|账户名|ユーザー名|아이디)";

/** Name of an account beside the word for it, or in a cell that is named so. */
export const username: CatalogDetector = {
  id: "username",
  dataType: "account.username",
  name: "Username",
  countries: [],
  patterns: [
    {
      regex: `${key}["'\\]]?[ \\t]{0,3}(?:=>|:=|=|:|：)[ \\t]{0,3}(?:"[^"\\r\\n]+"|'[^'\\r\\n]+'|[0-9A-Za-z][0-9A-Za-z._@+\\\\-]*)`,
      score: 0.5,
    },
  ],
  cell: { regex: String.raw`[^\s@"'<>]+`, score: 0.4 },
  check: "username",
  context: { raise: ["password", "login", "logged in", "account", "signed in", "密码", "登录"] },
  labels: [
    "username",
    "user name",
    "login",
    "login name",
    "login id",
    "screen name",
    "user login",
    "nickname",
    "nick",
    "samaccountname",
    "upn",
    "nom d'utilisateur",
    "usuario",
    "nombre de usuario",
    "benutzername",
    "nutzername",
    "nome utente",
    "nome de usuário",
    "gebruikersnaam",
    "användarnamn",
    "имя пользователя",
    "логин",
    "用户名",
    "登录名",
    "账号",
    "昵称",
    "ユーザー名",
    "아이디",
  ],
  examples: {
    hits: ["username: jroe42", 'login = "jane_roe"', "用户名：zhang_san", "user=jane.roe&lang=en"],
    misses: ["username: root", "user=${USER}", "username = request.user", "the user: him"],
  },
  sources: ["ISO/IEC 24760-1: identifier of an account"],
};
