-- AlterTable
ALTER TABLE "Scholing" ADD COLUMN     "vrijgaveDagen" INTEGER NOT NULL DEFAULT 14;

-- CreateTable
CREATE TABLE "Plaatsaandeel" (
    "id" UUID NOT NULL,
    "scholingId" UUID NOT NULL,
    "netwerkId" UUID NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "Plaatsaandeel_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Plaatsaandeel_scholingId_idx" ON "Plaatsaandeel"("scholingId");

-- CreateIndex
CREATE INDEX "Plaatsaandeel_netwerkId_idx" ON "Plaatsaandeel"("netwerkId");

-- AddForeignKey
ALTER TABLE "Plaatsaandeel" ADD CONSTRAINT "Plaatsaandeel_scholingId_fkey" FOREIGN KEY ("scholingId") REFERENCES "Scholing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plaatsaandeel" ADD CONSTRAINT "Plaatsaandeel_netwerkId_fkey" FOREIGN KEY ("netwerkId") REFERENCES "Netwerk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Plaatsaandeel" ADD CONSTRAINT plaatsaandeel_aantal CHECK (aantal > 0);
ALTER TABLE "Scholing" ADD CONSTRAINT scholing_vrijgave CHECK ("vrijgaveDagen" BETWEEN 0 AND 365);

-- What refers to a netwerk that went into another one is about that other one.
CREATE TRIGGER "volg_samenvoeging_netwerkId" BEFORE INSERT OR UPDATE OF "netwerkId" ON "Plaatsaandeel" FOR EACH ROW EXECUTE FUNCTION volg_samenvoeging('netwerkId', '"Netwerk"');
