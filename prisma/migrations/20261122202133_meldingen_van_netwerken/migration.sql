-- AlterTable
ALTER TABLE "Melding" ADD COLUMN     "netwerkId" UUID;

-- CreateIndex
CREATE INDEX "Melding_netwerkId_idx" ON "Melding"("netwerkId");

-- AddForeignKey
ALTER TABLE "Melding" ADD CONSTRAINT "Melding_netwerkId_fkey" FOREIGN KEY ("netwerkId") REFERENCES "Netwerk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- About exactly one thing.
ALTER TABLE "Melding" DROP CONSTRAINT melding_onderwerp;
ALTER TABLE "Melding" ADD CONSTRAINT melding_onderwerp CHECK (num_nonnulls("publicatieId", "organisatieId", "netwerkId") = 1);

-- As every other reference to an entry of a list: what is said of a netwerk that went into another one is of that other.
CREATE TRIGGER "volg_samenvoeging_netwerkId" BEFORE INSERT OR UPDATE OF "netwerkId" ON "Melding"
  FOR EACH ROW EXECUTE FUNCTION volg_samenvoeging('netwerkId', '"Netwerk"');
