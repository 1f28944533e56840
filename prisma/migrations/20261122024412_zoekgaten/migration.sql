-- CreateEnum
CREATE TYPE "ZoekgatStand" AS ENUM ('OPEN', 'OPGELOST', 'GENEGEERD');

-- CreateTable
CREATE TABLE "Zoekgat" (
    "id" UUID NOT NULL,
    "vraag" TEXT NOT NULL,
    "stand" "ZoekgatStand" NOT NULL DEFAULT 'OPEN',

    CONSTRAINT "Zoekgat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Zoektelling" (
    "zoekgatId" UUID NOT NULL,
    "week" DATE NOT NULL,
    "getoond" INTEGER NOT NULL DEFAULT 0,
    "zonderResultaat" INTEGER NOT NULL DEFAULT 0,
    "geklikt" INTEGER NOT NULL DEFAULT 0,
    "gemist" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Zoektelling_pkey" PRIMARY KEY ("zoekgatId","week")
);

-- CreateTable
CREATE TABLE "Zoekgemis" (
    "id" UUID NOT NULL,
    "zoekgatId" UUID NOT NULL,
    "week" DATE NOT NULL,
    "zin" TEXT NOT NULL,

    CONSTRAINT "Zoekgemis_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Zoekgat_vraag_key" ON "Zoekgat"("vraag");

-- CreateIndex
CREATE INDEX "Zoektelling_week_idx" ON "Zoektelling"("week");

-- CreateIndex
CREATE INDEX "Zoekgemis_zoekgatId_idx" ON "Zoekgemis"("zoekgatId");

-- AddForeignKey
ALTER TABLE "Zoektelling" ADD CONSTRAINT "Zoektelling_zoekgatId_fkey" FOREIGN KEY ("zoekgatId") REFERENCES "Zoekgat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Zoekgemis" ADD CONSTRAINT "Zoekgemis_zoekgatId_fkey" FOREIGN KEY ("zoekgatId") REFERENCES "Zoekgat"("id") ON DELETE CASCADE ON UPDATE CASCADE;
