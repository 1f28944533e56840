-- CreateTable
CREATE TABLE "Agendabron" (
    "id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "etag" TEXT,
    "laatstGewijzigd" TEXT,
    "gelezenOp" TIMESTAMPTZ(3),
    "goedOp" TIMESTAMPTZ(3),
    "foutSinds" TIMESTAMPTZ(3),
    "fout" TEXT,
    "overgeslagen" JSONB NOT NULL DEFAULT '[]',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Agendabron_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExterneScholing" (
    "id" UUID NOT NULL,
    "bronId" UUID NOT NULL,
    "sleutel" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "begin" TIMESTAMPTZ(3) NOT NULL,
    "einde" TIMESTAMPTZ(3),
    "heleDag" BOOLEAN NOT NULL,
    "plaats" TEXT,
    "online" BOOLEAN NOT NULL,
    "adres" TEXT,
    "omschrijving" TEXT,
    "dubbel" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ExterneScholing_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Agendabron_url_key" ON "Agendabron"("url");

-- CreateIndex
CREATE INDEX "ExterneScholing_begin_idx" ON "ExterneScholing"("begin");

-- CreateIndex
CREATE UNIQUE INDEX "ExterneScholing_bronId_sleutel_key" ON "ExterneScholing"("bronId", "sleutel");

-- AddForeignKey
ALTER TABLE "ExterneScholing" ADD CONSTRAINT "ExterneScholing_bronId_fkey" FOREIGN KEY ("bronId") REFERENCES "Agendabron"("id") ON DELETE CASCADE ON UPDATE CASCADE;
