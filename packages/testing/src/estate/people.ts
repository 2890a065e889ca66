import { base, de, en, en_GB, en_US, es, Faker, fr, pt_BR, zh_CN } from "@faker-js/faker";
import { cpf, dni, germanIban, nhsNumber, nric, residentId, ssn } from "./identifiers.ts";
import type { Dice } from "./identifiers.ts";

/** A person who does not exist. */
export interface Person {
  readonly country: "SG" | "CN" | "US" | "GB" | "DE" | "ES" | "FR" | "BR";
  readonly given: string;
  readonly family: string;
  /** As written where they live. */
  readonly fullName: string;
  readonly email: string;
  readonly phone: string;
  /** ISO 8601. */
  readonly birthDate: string;
  readonly address: string;
  /** National identity number, where the country has one in this estate. */
  readonly nationalId: string;
  readonly iban: string;
}

const locales = {
  SG: [en, base],
  CN: [zh_CN, en, base],
  US: [en_US, en, base],
  GB: [en_GB, en, base],
  DE: [de, en, base],
  ES: [es, en, base],
  FR: [fr, en, base],
  BR: [pt_BR, en, base],
} as const;

/** A population that is the same for the same seed. */
export class Population {
  readonly #fakers: ReadonlyMap<Person["country"], Faker>;
  readonly #main: Faker;

  constructor(seed: number) {
    const made = Object.entries(locales).map(
      ([country, locale]) => [country as Person["country"], new Faker({ locale: [...locale], seed })] as const,
    );
    this.#fakers = new Map(made);
    this.#main = new Faker({ locale: [en, base], seed: seed + 1 });
  }

  /** The dice of this population. */
  readonly dice: Dice = { below: (limit) => this.#main.number.int({ min: 0, max: limit - 1 }) };

  /** Every value that points at one of its people. */
  readonly planted = new Set<string>();

  /** One of a list. */
  pick<Item>(items: readonly Item[]): Item {
    return this.#main.helpers.arrayElement([...items]);
  }

  /** Prose without people in it. */
  prose(sentences: number): string {
    return this.#main.lorem.sentences(sentences);
  }

  /** A company's name. */
  company(): string {
    return this.#main.company.name();
  }

  /** A moment in the last two years, ISO 8601. */
  moment(): string {
    return this.#main.date.between({ from: "2024-01-01", to: "2026-01-01" }).toISOString();
  }

  /** A new person of a country. */
  person(country: Person["country"]): Person {
    const faker = this.#fakers.get(country) as Faker; // one per country of the type
    const given = faker.person.firstName();
    const family = faker.person.lastName();
    const birthDate = faker.date
      .birthdate({ min: 16, max: 90, mode: "age", refDate: "2026-01-01" })
      .toISOString()
      .slice(0, 10);
    const one: Person = {
      country,
      given,
      family,
      fullName: country === "CN" ? `${family}${given}` : `${given} ${family}`,
      email: this.#email(),
      phone: this.#phone(country),
      birthDate,
      address: `${faker.location.streetAddress()}, ${faker.location.zipCode()} ${faker.location.city()}`,
      nationalId: this.#nationalId(country, birthDate),
      iban: germanIban(this.dice),
    };
    for (const value of [one.email, one.phone, one.nationalId, one.iban, one.fullName])
      if (value.length > 5) this.planted.add(value);
    return one;
  }

  #email(): string {
    const { person, number } = this.#main;
    return `${person.firstName()}.${person.lastName()}${number.int({ min: 1, max: 9999 })}@example.${this.pick(["com", "org", "net"])}`
      .toLowerCase()
      .replace(/[^a-z0-9.@]/g, "");
  }

  #phone(country: Person["country"]): string {
    const n = (length: number): string => Array.from({ length }, () => this.dice.below(10)).join("");
    const forms: Record<Person["country"], string> = {
      SG: `+65 8${1 + this.dice.below(8)}${n(2)} ${n(4)}`,
      CN: `138${n(8)}`,
      US: `+1 212-555-01${n(2)}`,
      GB: `+44 7700 900${n(3)}`,
      DE: `+49 1512 ${n(7)}`,
      ES: `+34 6${n(2)} ${n(3)} ${n(3)}`,
      FR: `+33 6 ${n(2)} ${n(2)} ${n(2)} ${n(2)}`,
      BR: `+55 11 9${n(4)}-${n(4)}`,
    };
    return forms[country];
  }

  #nationalId(country: Person["country"], birthDate: string): string {
    if (country === "SG") return nric(this.dice);
    if (country === "CN") return residentId(this.dice, birthDate.replaceAll("-", ""));
    if (country === "US") return ssn(this.dice);
    if (country === "GB") return nhsNumber(this.dice);
    if (country === "ES") return dni(this.dice);
    if (country === "BR") return cpf(this.dice);
    return "";
  }
}
