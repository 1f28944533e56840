-- AlterTable
ALTER TABLE "Praktijkverhaal" ADD COLUMN     "nabestaanden" TEXT;
