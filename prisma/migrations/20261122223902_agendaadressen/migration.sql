-- CreateTable
CREATE TABLE "Agendaadres" (
    "gebruikerId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Agendaadres_pkey" PRIMARY KEY ("gebruikerId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Agendaadres_tokenHash_key" ON "Agendaadres"("tokenHash");

-- AddForeignKey
ALTER TABLE "Agendaadres" ADD CONSTRAINT "Agendaadres_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;
