-- AlterTable
ALTER TABLE "Opname" ADD COLUMN     "hoofdstukken" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "ondertiteling" JSONB;

-- Lists, and no longer than a page can show, whoever writes them.
ALTER TABLE "Opname"
  ADD CONSTRAINT "Opname_ondertiteling_check" CHECK (jsonb_typeof("ondertiteling") = 'array' AND jsonb_array_length("ondertiteling") <= 5000),
  ADD CONSTRAINT "Opname_hoofdstukken_check" CHECK (jsonb_typeof("hoofdstukken") = 'array' AND jsonb_array_length("hoofdstukken") <= 60);
