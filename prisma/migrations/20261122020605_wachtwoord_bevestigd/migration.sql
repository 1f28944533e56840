-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "bevestigdOp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- Who was signed in already gave the password then, not now.
UPDATE "Session" SET "bevestigdOp" = "createdAt";
