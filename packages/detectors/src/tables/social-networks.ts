/** Hosts on which the first part of a path is somebody's name, and what stands before it where that is not the root. */
export const socialHosts: Readonly<Record<string, string>> = {
  "twitter.com": "",
  "x.com": "",
  "instagram.com": "",
  "facebook.com": "",
  "fb.com": "",
  "m.me": "",
  "linkedin.com": "in/",
  "tiktok.com": "@",
  "youtube.com": "@",
  "threads.net": "@",
  "medium.com": "@",
  "snapchat.com": "add/",
  "reddit.com": "user/",
  "pinterest.com": "",
  "t.me": "",
  "wa.me": "",
  "vk.com": "",
  "ok.ru": "profile/",
  "weibo.com": "",
  "space.bilibili.com": "",
  "zhihu.com": "people/",
  "xing.com": "profile/",
  "line.me": "ti/p/",
  "twitch.tv": "",
  "soundcloud.com": "",
  "flickr.com": "people/",
  "bsky.app": "profile/",
  "steamcommunity.com": "id/",
};

/** First parts of paths on those hosts that are nobody's name. */
export const socialPages: ReadonlySet<string> = new Set(
  (
    "about account accounts ads api app apps blog business careers channel company contact dashboard developer developers directory discover docs download " +
    "events explore feed groups hashtag help home i intent jobs join legal login logout marketplace messages notifications p pages pg photo photos plugins post posts " +
    "privacy profile.php public reel reels search settings share sharer sharer.php signup story stories terms tr tv video videos watch web wiki dialog share.php"
  ).split(" "),
);
