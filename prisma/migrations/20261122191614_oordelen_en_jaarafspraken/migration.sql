-- CreateEnum
CREATE TYPE "Oordeelkeuze" AS ENUM ('DOEN_WE_AL', 'WILLEN_WE', 'PAST_NIET');

-- CreateTable
CREATE TABLE "Jaarafspraak" (
    "jaar" INTEGER NOT NULL,
    "webinars" INTEGER NOT NULL DEFAULT 2,
    "consortiumdagen" DATE[],
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Jaarafspraak_pkey" PRIMARY KEY ("jaar")
);

-- CreateTable
CREATE TABLE "Oordeel" (
    "id" UUID NOT NULL,
    "verhaalId" UUID NOT NULL,
    "netwerkId" UUID NOT NULL,
    "keuze" "Oordeelkeuze" NOT NULL,
    "reden" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Oordeel_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Oordeel_netwerkId_idx" ON "Oordeel"("netwerkId");

-- CreateIndex
CREATE UNIQUE INDEX "Oordeel_verhaalId_netwerkId_key" ON "Oordeel"("verhaalId", "netwerkId");

-- AddForeignKey
ALTER TABLE "Oordeel" ADD CONSTRAINT "Oordeel_verhaalId_fkey" FOREIGN KEY ("verhaalId") REFERENCES "Praktijkverhaal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Oordeel" ADD CONSTRAINT "Oordeel_netwerkId_fkey" FOREIGN KEY ("netwerkId") REFERENCES "Netwerk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Oordeel" ADD CONSTRAINT oordeel_reden CHECK (length("reden") BETWEEN 1 AND 300);
ALTER TABLE "Jaarafspraak" ADD CONSTRAINT jaarafspraak_denkbaar CHECK ("jaar" BETWEEN 2000 AND 2100 AND "webinars" BETWEEN 0 AND 1000);

-- As every other reference to an entry of a list: what is said of a netwerk that went into another one is of that other.
CREATE TRIGGER "volg_samenvoeging_netwerkId" BEFORE INSERT OR UPDATE OF "netwerkId" ON "Oordeel"
  FOR EACH ROW EXECUTE FUNCTION volg_samenvoeging('netwerkId', '"Netwerk"');
