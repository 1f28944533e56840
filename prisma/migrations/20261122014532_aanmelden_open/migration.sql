-- AlterTable
ALTER TABLE "Scholing" ADD COLUMN     "aanmeldenOpen" BOOLEAN NOT NULL DEFAULT true;
