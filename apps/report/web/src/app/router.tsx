import { createRootRoute, createRoute, createRouter, type SearchMiddleware } from "@tanstack/react-router";
import { AssetPage } from "../pages/asset/asset-page.tsx";
import { CoveragePage } from "../pages/coverage/coverage-page.tsx";
import { ledgerSearch } from "../pages/coverage/ledger-search.ts";
import { FindingPage } from "../pages/finding/finding-page.tsx";
import { findingSearch } from "../pages/findings/finding-search.ts";
import { FindingsPage } from "../pages/findings/findings-page.tsx";
import { assetSearch } from "../pages/inventory/asset-search.ts";
import { InventoryPage } from "../pages/inventory/inventory-page.tsx";
import { OverviewPage } from "../pages/overview/overview-page.tsx";
import { RegulationPage } from "../pages/regulation/regulation-page.tsx";
import { RegulationsPage } from "../pages/regulations/regulations-page.tsx";
import { SignInPage } from "../pages/sign-in/sign-in-page.tsx";
import { Failed } from "../parts/failed.tsx";
import { NothingHere } from "../parts/nothing-here.tsx";
import { Gate } from "./gate.tsx";
import { only, parseSearch, stringifySearch } from "./search.ts";

// A link that says nothing of the run stays in it.
const sameRun: SearchMiddleware<{ readonly run?: string | undefined }> = ({ search, next }) => {
  const asked = next(search);
  return "run" in asked ? asked : { ...asked, run: search.run };
};

const root = createRootRoute({
  component: Gate,
  notFoundComponent: NothingHere,
  errorComponent: ({ error, reset }) => <Failed error={error} retry={reset} />,
  validateSearch: only(["run"]),
  search: { middlewares: [sameRun] },
});

const signIn = createRoute({ getParentRoute: () => root, path: "/sign-in", component: SignInPage });

const overview = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: only(["by"]),
  component: OverviewPage,
});

const findings = createRoute({
  getParentRoute: () => root,
  path: "/findings",
  validateSearch: only(findingSearch),
  component: FindingsPage,
});

const finding = createRoute({ getParentRoute: () => root, path: "/findings/$finding", component: FindingPage });

const inventory = createRoute({
  getParentRoute: () => root,
  path: "/inventory",
  validateSearch: only(assetSearch),
  component: InventoryPage,
});

const asset = createRoute({ getParentRoute: () => root, path: "/inventory/$asset", component: AssetPage });

const regulations = createRoute({ getParentRoute: () => root, path: "/regulations", component: RegulationsPage });

const regulation = createRoute({
  getParentRoute: () => root,
  path: "/regulations/$pack",
  validateSearch: only(["all"]),
  component: RegulationPage,
});

const coverage = createRoute({
  getParentRoute: () => root,
  path: "/coverage",
  validateSearch: only(ledgerSearch),
  component: CoveragePage,
});

/** The pages and their addresses. */
export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    overview,
    findings,
    finding,
    inventory,
    asset,
    regulations,
    regulation,
    coverage,
  ]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: false,
});

declare module "@tanstack/react-router" {
  interface Register {
    readonly router: typeof router;
  }
}
