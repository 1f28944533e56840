-- AlterTable
ALTER TABLE "Bijeenkomst" ADD COLUMN     "isEerste" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Mailbericht" ADD COLUMN     "bijlagen" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Scholing" ADD COLUMN     "kalenderstap" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Scholingwijziging" (
    "scholingId" UUID NOT NULL,
    "bekend" JSONB NOT NULL,
    "gaatDoor" BOOLEAN NOT NULL DEFAULT true,
    "gewijzigdOp" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Scholingwijziging_pkey" PRIMARY KEY ("scholingId")
);

-- CreateIndex
CREATE INDEX "Scholingwijziging_gewijzigdOp_idx" ON "Scholingwijziging"("gewijzigdOp");

-- AddForeignKey
ALTER TABLE "Scholingwijziging" ADD CONSTRAINT "Scholingwijziging_scholingId_fkey" FOREIGN KEY ("scholingId") REFERENCES "Scholing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Ids are made in order of time: until now the lowest of a scholing was taken for the first.
UPDATE "Bijeenkomst" SET "isEerste" = true
WHERE id IN (SELECT DISTINCT ON ("scholingId") id FROM "Bijeenkomst" ORDER BY "scholingId", id);

CREATE UNIQUE INDEX "Bijeenkomst_isEerste_key" ON "Bijeenkomst" ("scholingId") WHERE "isEerste";
