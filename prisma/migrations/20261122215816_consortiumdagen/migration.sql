-- CreateTable
CREATE TABLE "Besluit" (
    "id" UUID NOT NULL,
    "consortiumdagId" UUID NOT NULL,
    "verhaalId" UUID,
    "tekst" TEXT NOT NULL,
    "eigenaarId" UUID,
    "eigenaarRol" TEXT,
    "voor" DATE NOT NULL,
    "netwerkId" UUID,
    "gedaanOp" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Besluit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consortiumdag" (
    "id" UUID NOT NULL,
    "titel" TEXT NOT NULL,
    "datum" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Consortiumdag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consortiumverhaal" (
    "consortiumdagId" UUID NOT NULL,
    "verhaalId" UUID NOT NULL,
    "volgorde" INTEGER NOT NULL,

    CONSTRAINT "Consortiumverhaal_pkey" PRIMARY KEY ("consortiumdagId","verhaalId")
);

-- CreateIndex
CREATE INDEX "Besluit_consortiumdagId_idx" ON "Besluit"("consortiumdagId");

-- CreateIndex
CREATE INDEX "Besluit_verhaalId_idx" ON "Besluit"("verhaalId");

-- CreateIndex
CREATE INDEX "Besluit_eigenaarId_idx" ON "Besluit"("eigenaarId");

-- CreateIndex
CREATE INDEX "Besluit_netwerkId_idx" ON "Besluit"("netwerkId");

-- CreateIndex
CREATE INDEX "Besluit_gedaanOp_voor_idx" ON "Besluit"("gedaanOp", "voor");

-- CreateIndex
CREATE INDEX "Consortiumdag_datum_idx" ON "Consortiumdag"("datum");

-- CreateIndex
CREATE INDEX "Consortiumverhaal_verhaalId_idx" ON "Consortiumverhaal"("verhaalId");

-- AddForeignKey
ALTER TABLE "Besluit" ADD CONSTRAINT "Besluit_consortiumdagId_fkey" FOREIGN KEY ("consortiumdagId") REFERENCES "Consortiumdag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Besluit" ADD CONSTRAINT "Besluit_verhaalId_fkey" FOREIGN KEY ("verhaalId") REFERENCES "Praktijkverhaal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Besluit" ADD CONSTRAINT "Besluit_eigenaarId_fkey" FOREIGN KEY ("eigenaarId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Besluit" ADD CONSTRAINT "Besluit_netwerkId_fkey" FOREIGN KEY ("netwerkId") REFERENCES "Netwerk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consortiumverhaal" ADD CONSTRAINT "Consortiumverhaal_consortiumdagId_fkey" FOREIGN KEY ("consortiumdagId") REFERENCES "Consortiumdag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consortiumverhaal" ADD CONSTRAINT "Consortiumverhaal_verhaalId_fkey" FOREIGN KEY ("verhaalId") REFERENCES "Praktijkverhaal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Consortiumdag" ADD CONSTRAINT consortiumdag_titel CHECK (length("titel") BETWEEN 1 AND 120);
ALTER TABLE "Besluit" ADD CONSTRAINT besluit_tekst CHECK (length("tekst") BETWEEN 1 AND 500);
-- Somebody does it: a person with an account, or a role in words.
ALTER TABLE "Besluit" ADD CONSTRAINT besluit_eigenaar CHECK (num_nonnulls("eigenaarId", "eigenaarRol") = 1 AND length("eigenaarRol") BETWEEN 1 AND 160);

-- As every other reference to an entry of a list: what was decided for a netwerk that went into another one is for that other.
CREATE TRIGGER "volg_samenvoeging_netwerkId" BEFORE INSERT OR UPDATE OF "netwerkId" ON "Besluit"
  FOR EACH ROW EXECUTE FUNCTION volg_samenvoeging('netwerkId', '"Netwerk"');
