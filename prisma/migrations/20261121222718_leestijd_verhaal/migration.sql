-- AlterTable
ALTER TABLE "Praktijkverhaal" ADD COLUMN     "leestijd" INTEGER NOT NULL DEFAULT 1;
