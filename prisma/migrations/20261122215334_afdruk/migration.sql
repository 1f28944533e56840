-- CreateTable
CREATE TABLE "Afdruk" (
    "sleutel" TEXT NOT NULL,
    "blad" JSONB NOT NULL,
    "pdf" BYTEA,
    "mislukt" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Afdruk_pkey" PRIMARY KEY ("sleutel")
);

-- CreateIndex
CREATE INDEX "Afdruk_createdAt_idx" ON "Afdruk"("createdAt");
