-- CreateEnum
CREATE TYPE "Registersoort" AS ENUM ('BIG', 'RELATIE');

-- AlterTable
ALTER TABLE "Inschrijving" ADD COLUMN     "registersoort" "Registersoort",
ADD COLUMN     "registratienummer" TEXT;

-- AlterTable
ALTER TABLE "Scholing" ADD COLUMN     "accreditatielijstOp" TIMESTAMPTZ(3);

-- A number never without its register, and none of who does not come.
ALTER TABLE "Inschrijving" ADD CONSTRAINT inschrijving_registersoort CHECK (
  ("registersoort" IS NULL) = ("registratienummer" IS NULL)
  AND ("registratienummer" IS NULL OR "status" <> 'AFGEMELD')
);
ALTER TABLE "Inschrijving" ADD CONSTRAINT inschrijving_registratienummer CHECK (
  CASE "registersoort"
    WHEN 'BIG' THEN "registratienummer" ~ '^[0-9]{11}$'
    WHEN 'RELATIE' THEN "registratienummer" ~ '^[A-Z0-9][A-Z0-9-]{2,19}$'
    ELSE true
  END
);
