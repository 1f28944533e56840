-- AlterTable
ALTER TABLE "Scholing" ADD COLUMN     "reeksId" UUID;

-- CreateTable
CREATE TABLE "Reeks" (
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reeks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Scholing_reeksId_idx" ON "Scholing"("reeksId");

-- AddForeignKey
ALTER TABLE "Scholing" ADD CONSTRAINT "Scholing_reeksId_fkey" FOREIGN KEY ("reeksId") REFERENCES "Reeks"("id") ON DELETE SET NULL ON UPDATE CASCADE;
