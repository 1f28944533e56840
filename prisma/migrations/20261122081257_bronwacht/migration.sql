-- CreateEnum
CREATE TYPE "WeblinkStand" AS ENUM ('NIEUW', 'GOED', 'VERHUISD', 'VERANDERD', 'DOOD', 'NIET_TE_CONTROLEREN');

-- AlterTable
ALTER TABLE "Bron" ADD COLUMN     "linkDoodOp" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Weblink" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "stand" "WeblinkStand" NOT NULL DEFAULT 'NIEUW',
    "standSinds" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "volgendeKeerOp" TIMESTAMPTZ(3) NOT NULL,
    "bezochtOp" TIMESTAMPTZ(3),
    "goedOp" TIMESTAMPTZ(3),
    "status" INTEGER,
    "reden" TEXT,
    "titel" TEXT,
    "afdruk" BYTEA,
    "naarUrl" TEXT,
    "vastTitel" TEXT,
    "vastAfdruk" BYTEA,
    "vastNaarUrl" TEXT,
    "vastOp" TIMESTAMPTZ(3),
    "etag" TEXT,
    "laatstGewijzigd" TEXT,
    "misteDagen" INTEGER NOT NULL DEFAULT 0,
    "misteSinds" TIMESTAMPTZ(3),
    "laatsteMisdag" DATE,
    "afwijkendeDagen" INTEGER NOT NULL DEFAULT 0,
    "laatsteAfwijkdag" DATE,
    "werktVolgensOnsOp" TIMESTAMPTZ(3),

    CONSTRAINT "Weblink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Weblinkgebruik" (
    "weblinkId" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "itemId" UUID NOT NULL,
    "titel" TEXT NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "Weblinkgebruik_pkey" PRIMARY KEY ("weblinkId","ref")
);

-- CreateIndex
CREATE UNIQUE INDEX "Weblink_url_key" ON "Weblink"("url");

-- CreateIndex
CREATE INDEX "Weblink_volgendeKeerOp_idx" ON "Weblink"("volgendeKeerOp");

-- CreateIndex
CREATE INDEX "Weblink_stand_idx" ON "Weblink"("stand");

-- CreateIndex
CREATE INDEX "Weblinkgebruik_ref_idx" ON "Weblinkgebruik"("ref");

-- AddForeignKey
ALTER TABLE "Weblinkgebruik" ADD CONSTRAINT "Weblinkgebruik_weblinkId_fkey" FOREIGN KEY ("weblinkId") REFERENCES "Weblink"("id") ON DELETE CASCADE ON UPDATE CASCADE;
