-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "BronSoort" AS ENUM ('RICHTLIJN', 'PROTOCOL', 'WEBINAR', 'E_LEARNING', 'TOOLKIT', 'FACTSHEET', 'PODCAST', 'ONDERZOEK', 'WEBSITE', 'BESLISBOOM');

-- CreateEnum
CREATE TYPE "Rol" AS ENUM ('HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER');

-- CreateEnum
CREATE TYPE "InschrijvingStatus" AS ENUM ('BEVESTIGD', 'WACHTLIJST', 'AFGEMELD');

-- CreateEnum
CREATE TYPE "Prioriteit" AS ENUM ('HOOG', 'MIDDEN', 'LAAG');

-- CreateEnum
CREATE TYPE "KennisvraagStand" AS ENUM ('OPEN', 'LOPEND', 'AFGEROND');

-- CreateEnum
CREATE TYPE "LogboekResultaat" AS ENUM ('GELUKT', 'GEWEIGERD');

-- CreateEnum
CREATE TYPE "OnderdeelSoort" AS ENUM ('INFORMATIE', 'PROTOCOLLEN_EN_RICHTLIJNEN', 'WEBINARS', 'PRAKTIJKVERHALEN', 'ONDERZOEK');

-- CreateEnum
CREATE TYPE "OrganisatieSoort" AS ENUM ('HOSPICE', 'CONSULTATIETEAM', 'GGZ', 'VG', 'THUISZORG', 'ONDERWIJS', 'EXPERTISECENTRUM');

-- CreateEnum
CREATE TYPE "VerhaalSoort" AS ENUM ('SUCCES', 'DILEMMA', 'ONVERWACHT');

-- CreateEnum
CREATE TYPE "Setting" AS ENUM ('HOSPICE', 'THUISSITUATIE', 'THUISZORG', 'VERPLEEGHUIS', 'WOONVORM', 'ZIEKENHUIS');

-- CreateEnum
CREATE TYPE "Publicatiestatus" AS ENUM ('CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD');

-- CreateEnum
CREATE TYPE "Zichtbaarheid" AS ENUM ('LEDEN', 'NETWERKCOORDINATOREN', 'OPENBAAR');

-- CreateEnum
CREATE TYPE "PublicatieSoort" AS ENUM ('THEMADOSSIER', 'PRAKTIJKVERHAAL', 'SCHOLING', 'NIEUWSBERICHT', 'BRON', 'CONSULTATIELIJN', 'BEGRIP', 'KENNISVRAAG');

-- CreateEnum
CREATE TYPE "Vorm" AS ENUM ('FYSIEK', 'ONLINE', 'HYBRIDE');

-- CreateEnum
CREATE TYPE "AccreditatieStatus" AS ENUM ('GEEN', 'AANGEVRAAGD', 'TOEGEKEND');

-- CreateEnum
CREATE TYPE "VersieAard" AS ENUM ('OPGESLAGEN', 'BOTSING', 'VOORSTEL', 'AFGEHANDELD');

-- CreateTable
CREATE TABLE "Begrip" (
    "id" UUID NOT NULL,
    "uitleg" TEXT NOT NULL,
    "ookBekendAls" TEXT[],

    CONSTRAINT "Begrip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Bijeenkomst" (
    "id" UUID NOT NULL,
    "scholingId" UUID NOT NULL,
    "begin" TIMESTAMPTZ(3) NOT NULL,
    "einde" TIMESTAMPTZ(3) NOT NULL,
    "lokaalBegin" TEXT NOT NULL,
    "lokaalEinde" TEXT NOT NULL,
    "tijdzone" TEXT NOT NULL DEFAULT 'Europe/Amsterdam',
    "locatie" TEXT,
    "gemeente" TEXT,
    "onlineLink" TEXT,
    "datumBevestigd" BOOLEAN NOT NULL DEFAULT true,
    "tijdBevestigd" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Bijeenkomst_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Bron" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "uitgever" TEXT NOT NULL,
    "soort" "BronSoort" NOT NULL,
    "taal" TEXT NOT NULL,
    "tijd" TEXT,
    "beschrijving" TEXT NOT NULL,
    "uitPlan" BOOLEAN NOT NULL DEFAULT false,
    "geverifieerd" BOOLEAN NOT NULL DEFAULT false,
    "laatstGecontroleerdOp" DATE,

    CONSTRAINT "Bron_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consultatielijn" (
    "id" UUID NOT NULL,
    "voorWie" TEXT NOT NULL,
    "voorWelkeVraag" TEXT NOT NULL,
    "hoe" TEXT NOT NULL,
    "telefoon" TEXT,
    "bereikbaarheid" TEXT,
    "openingstijden" JSONB,
    "kosten" TEXT,
    "website" TEXT,
    "gebied" TEXT NOT NULL,
    "landelijk" BOOLEAN NOT NULL DEFAULT false,
    "eersteKeus" BOOLEAN NOT NULL DEFAULT false,
    "vindplaatsen" JSONB NOT NULL DEFAULT '[]',
    "geverifieerd" BOOLEAN NOT NULL DEFAULT false,
    "opmerking" TEXT,

    CONSTRAINT "Consultatielijn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Discipline" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "gebruikelijkNiveau" TEXT,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Discipline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Doelgroep" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "omschrijving" TEXT NOT NULL,
    "synoniemen" TEXT[],
    "icoon" TEXT NOT NULL,
    "pilot" BOOLEAN NOT NULL DEFAULT false,
    "volgorde" INTEGER NOT NULL DEFAULT 0,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Doelgroep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Domein" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "uitleg" TEXT NOT NULL,
    "vindplaatsen" JSONB NOT NULL DEFAULT '[]',
    "geverifieerd" BOOLEAN NOT NULL DEFAULT false,
    "opmerking" TEXT,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Domein_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Gebruiker" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "wachtwoordHash" TEXT,
    "netwerkId" UUID,
    "organisatieId" UUID,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "gedeactiveerdOp" TIMESTAMPTZ(3),
    "laatstGezienOp" TIMESTAMPTZ(3),
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Gebruiker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Uitnodiging" (
    "id" UUID NOT NULL,
    "gebruikerId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Uitnodiging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Inschrijving" (
    "id" UUID NOT NULL,
    "scholingId" UUID NOT NULL,
    "gebruikerId" UUID NOT NULL,
    "status" "InschrijvingStatus" NOT NULL,
    "volgnummer" BIGSERIAL NOT NULL,
    "opmerking" TEXT,
    "afgemeldOp" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Inschrijving_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mailbericht" (
    "id" UUID NOT NULL,
    "sleutel" TEXT NOT NULL,
    "aan" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mailbericht_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Kenniskaart" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "themadossierId" UUID NOT NULL,
    "titel" TEXT NOT NULL,
    "inhoud" JSONB NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Kenniskaart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Kennisvraag" (
    "id" UUID NOT NULL,
    "waarom" TEXT NOT NULL,
    "prioriteit" "Prioriteit" NOT NULL,
    "stand" "KennisvraagStand" NOT NULL DEFAULT 'OPEN',
    "herkomst" TEXT NOT NULL,
    "eigenaarRol" TEXT,

    CONSTRAINT "Kennisvraag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Logboekregel" (
    "id" BIGSERIAL NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handeling" TEXT NOT NULL,
    "actorId" UUID,
    "actor" TEXT NOT NULL,
    "item" TEXT,
    "resultaat" "LogboekResultaat" NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Logboekregel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Netwerk" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "korteNaam" TEXT NOT NULL,
    "gemeenten" TEXT[],
    "gemeentenGeverifieerd" BOOLEAN NOT NULL DEFAULT false,
    "website" TEXT,
    "contactrol" TEXT NOT NULL,
    "vindplaatsen" JSONB NOT NULL DEFAULT '[]',
    "geverifieerd" BOOLEAN NOT NULL DEFAULT false,
    "opmerking" TEXT,
    "verhalenPerJaar" INTEGER NOT NULL DEFAULT 2,
    "webinarsPerJaar" INTEGER NOT NULL DEFAULT 2,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Netwerk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nieuwsbericht" (
    "id" UUID NOT NULL,
    "datum" DATE NOT NULL,
    "samenvatting" TEXT NOT NULL,
    "inhoud" JSONB NOT NULL,
    "auteurrol" TEXT,
    "voorbeeld" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Nieuwsbericht_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Niveau" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "uitleg" TEXT NOT NULL,
    "opmerking" TEXT,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Niveau_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Onderdeel" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "themadossierId" UUID NOT NULL,
    "soort" "OnderdeelSoort" NOT NULL,
    "titel" TEXT NOT NULL,
    "inhoud" JSONB NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Onderdeel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Opname" (
    "id" UUID NOT NULL,
    "scholingId" UUID NOT NULL,
    "url" TEXT,
    "beschikbaar" BOOLEAN NOT NULL DEFAULT false,
    "toestemming" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Opname_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisatie" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "soort" "OrganisatieSoort" NOT NULL,
    "gemeente" TEXT,
    "netwerkId" UUID,
    "website" TEXT,
    "telefoon" TEXT,
    "vindplaatsen" JSONB NOT NULL DEFAULT '[]',
    "geverifieerd" BOOLEAN NOT NULL DEFAULT false,
    "opmerking" TEXT,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Organisatie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Praktijkverhaal" (
    "id" UUID NOT NULL,
    "soort" "VerhaalSoort" NOT NULL,
    "setting" "Setting" NOT NULL,
    "samenvatting" TEXT NOT NULL,
    "casus" JSONB NOT NULL,
    "aanpak" JSONB NOT NULL,
    "uitkomst" JSONB NOT NULL,
    "aandachtspunten" JSONB NOT NULL,
    "gespreksvragen" JSONB NOT NULL,
    "toelichtingen" JSONB NOT NULL DEFAULT '[]',
    "datum" DATE,
    "voorbeeld" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Praktijkverhaal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publicatie" (
    "id" UUID NOT NULL,
    "soort" "PublicatieSoort" NOT NULL,
    "ref" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "status" "Publicatiestatus" NOT NULL DEFAULT 'CONCEPT',
    "zichtbaarheid" "Zichtbaarheid" NOT NULL DEFAULT 'LEDEN',
    "versie" INTEGER NOT NULL DEFAULT 1,
    "netwerkId" UUID,
    "auteurId" UUID,
    "redacteurId" UUID,
    "aangebodenOp" TIMESTAMPTZ(3),
    "gepubliceerdOp" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Publicatie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Opmerking" (
    "id" UUID NOT NULL,
    "publicatieId" UUID NOT NULL,
    "auteurId" UUID NOT NULL,
    "tekst" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Opmerking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OudeSlug" (
    "soort" "PublicatieSoort" NOT NULL,
    "slug" TEXT NOT NULL,
    "publicatieId" UUID NOT NULL,

    CONSTRAINT "OudeSlug_pkey" PRIMARY KEY ("soort","slug")
);

-- CreateTable
CREATE TABLE "Reflectie" (
    "id" UUID NOT NULL,
    "scholingId" UUID NOT NULL,
    "gebruikerId" UUID NOT NULL,
    "tekst" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reflectie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GebruikerRol" (
    "gebruikerId" UUID NOT NULL,
    "rol" "Rol" NOT NULL,

    CONSTRAINT "GebruikerRol_pkey" PRIMARY KEY ("gebruikerId","rol")
);

-- CreateTable
CREATE TABLE "Scholing" (
    "id" UUID NOT NULL,
    "vorm" "Vorm" NOT NULL,
    "werkvormId" UUID NOT NULL,
    "consortiumbreed" BOOLEAN NOT NULL DEFAULT false,
    "kostenCent" INTEGER NOT NULL DEFAULT 0,
    "kostenToelichting" TEXT,
    "accreditatie" "AccreditatieStatus" NOT NULL DEFAULT 'GEEN',
    "voorbereidingMinuten" INTEGER NOT NULL DEFAULT 0,
    "capaciteit" INTEGER,
    "organisatorRol" TEXT NOT NULL,
    "beschrijving" JSONB NOT NULL,
    "reflectievraag" TEXT,
    "aanmeldenTot" TIMESTAMPTZ(3),
    "voorbeeld" BOOLEAN NOT NULL DEFAULT false,
    "uitPlan" TEXT,
    "onzekereVelden" TEXT[],

    CONSTRAINT "Scholing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "gebruikerId" UUID NOT NULL,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Synoniemgroep" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "termen" TEXT[],
    "verwijstNaar" TEXT,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Synoniemgroep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Themadossier" (
    "id" UUID NOT NULL,
    "doelgroepId" UUID NOT NULL,
    "samenvatting" TEXT NOT NULL,
    "inleiding" JSONB NOT NULL,
    "inHetKort" JSONB NOT NULL,
    "waarBeginJe" JSONB NOT NULL,
    "verantwoordelijkeId" UUID,
    "vervangerId" UUID,
    "verantwoordelijkeRol" TEXT,
    "directPubliceren" BOOLEAN NOT NULL DEFAULT false,
    "laatstGecontroleerdOp" DATE,
    "volgendeControleOp" DATE,

    CONSTRAINT "Themadossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Controle" (
    "id" UUID NOT NULL,
    "themadossierId" UUID NOT NULL,
    "gebruikerId" UUID NOT NULL,
    "opmerking" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Controle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Versie" (
    "id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "aard" "VersieAard" NOT NULL DEFAULT 'OPGESLAGEN',
    "inhoud" JSONB NOT NULL,
    "reden" TEXT,
    "gebruikerId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Versie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Klad" (
    "gebruikerId" UUID NOT NULL,
    "sleutel" TEXT NOT NULL,
    "inhoud" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Klad_pkey" PRIMARY KEY ("gebruikerId","sleutel")
);

-- CreateTable
CREATE TABLE "Werkvorm" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "uitleg" TEXT NOT NULL,
    "sterkePunten" TEXT,
    "letOp" TEXT,
    "voorkeurRang" INTEGER,
    "herkomst" TEXT,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Werkvorm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Zoekdocument" (
    "ref" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "kort" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "bronSoort" TEXT NOT NULL,
    "bronId" UUID NOT NULL,
    "woorddelen" TEXT NOT NULL DEFAULT '',
    "doelgroepen" TEXT[],
    "netwerken" TEXT[],
    "zichtbaarheid" "Zichtbaarheid" NOT NULL,
    "gewicht" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "bijgewerkt" TIMESTAMPTZ(3) NOT NULL,
    "vector" tsvector,

    CONSTRAINT "Zoekdocument_pkey" PRIMARY KEY ("ref")
);

-- CreateTable
CREATE TABLE "Zoekwoord" (
    "woord" TEXT NOT NULL,

    CONSTRAINT "Zoekwoord_pkey" PRIMARY KEY ("woord")
);

-- CreateTable
CREATE TABLE "_BegripToBron" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_BegripToBron_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_BronToDoelgroep" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_BronToDoelgroep_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_BronToThemadossier" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_BronToThemadossier_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_BronToOnderdeel" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_BronToOnderdeel_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_BronToKenniskaart" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_BronToKenniskaart_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_BronToNieuwsbericht" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_BronToNieuwsbericht_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ConsultatielijnToNetwerk" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_ConsultatielijnToNetwerk_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ConsultatielijnToDoelgroep" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_ConsultatielijnToDoelgroep_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DisciplineToScholing" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_DisciplineToScholing_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DisciplineToPraktijkverhaal" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_DisciplineToPraktijkverhaal_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DoelgroepToScholing" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_DoelgroepToScholing_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DoelgroepToPraktijkverhaal" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_DoelgroepToPraktijkverhaal_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DoelgroepToNieuwsbericht" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_DoelgroepToNieuwsbericht_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DoelgroepToKennisvraag" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_DoelgroepToKennisvraag_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DomeinToScholing" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_DomeinToScholing_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_KennisvraagToThemadossier" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_KennisvraagToThemadossier_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_NiveauToScholing" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_NiveauToScholing_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_PraktijkverhaalToThemadossier" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_PraktijkverhaalToThemadossier_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ScholingToThemadossier" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_ScholingToThemadossier_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE INDEX "Bijeenkomst_scholingId_idx" ON "Bijeenkomst"("scholingId");

-- CreateIndex
CREATE INDEX "Bijeenkomst_begin_idx" ON "Bijeenkomst"("begin");

-- CreateIndex
CREATE UNIQUE INDEX "Bron_url_key" ON "Bron"("url");

-- CreateIndex
CREATE UNIQUE INDEX "Discipline_ref_key" ON "Discipline"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "Discipline_slug_key" ON "Discipline"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Doelgroep_ref_key" ON "Doelgroep"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "Doelgroep_slug_key" ON "Doelgroep"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Domein_ref_key" ON "Domein"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "Domein_slug_key" ON "Domein"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Domein_nummer_key" ON "Domein"("nummer");

-- CreateIndex
CREATE UNIQUE INDEX "Gebruiker_email_key" ON "Gebruiker"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Uitnodiging_tokenHash_key" ON "Uitnodiging"("tokenHash");

-- CreateIndex
CREATE INDEX "Uitnodiging_gebruikerId_idx" ON "Uitnodiging"("gebruikerId");

-- CreateIndex
CREATE UNIQUE INDEX "Inschrijving_volgnummer_key" ON "Inschrijving"("volgnummer");

-- CreateIndex
CREATE INDEX "Inschrijving_gebruikerId_idx" ON "Inschrijving"("gebruikerId");

-- CreateIndex
CREATE INDEX "Inschrijving_scholingId_status_volgnummer_idx" ON "Inschrijving"("scholingId", "status", "volgnummer");

-- CreateIndex
CREATE UNIQUE INDEX "Inschrijving_scholingId_gebruikerId_key" ON "Inschrijving"("scholingId", "gebruikerId");

-- CreateIndex
CREATE UNIQUE INDEX "Mailbericht_sleutel_key" ON "Mailbericht"("sleutel");

-- CreateIndex
CREATE INDEX "Mailbericht_createdAt_idx" ON "Mailbericht"("createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Kenniskaart_ref_key" ON "Kenniskaart"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "Kenniskaart_themadossierId_key" ON "Kenniskaart"("themadossierId");

-- CreateIndex
CREATE INDEX "Logboekregel_op_idx" ON "Logboekregel"("op" DESC);

-- CreateIndex
CREATE INDEX "Logboekregel_actorId_op_idx" ON "Logboekregel"("actorId", "op" DESC);

-- CreateIndex
CREATE INDEX "Logboekregel_item_op_idx" ON "Logboekregel"("item", "op" DESC);

-- CreateIndex
CREATE INDEX "Logboekregel_handeling_op_idx" ON "Logboekregel"("handeling", "op" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Netwerk_ref_key" ON "Netwerk"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "Netwerk_slug_key" ON "Netwerk"("slug");

-- CreateIndex
CREATE INDEX "Nieuwsbericht_datum_idx" ON "Nieuwsbericht"("datum" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Niveau_ref_key" ON "Niveau"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "Niveau_slug_key" ON "Niveau"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Niveau_nummer_key" ON "Niveau"("nummer");

-- CreateIndex
CREATE UNIQUE INDEX "Onderdeel_ref_key" ON "Onderdeel"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "Onderdeel_themadossierId_soort_key" ON "Onderdeel"("themadossierId", "soort");

-- CreateIndex
CREATE UNIQUE INDEX "Opname_scholingId_key" ON "Opname"("scholingId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisatie_ref_key" ON "Organisatie"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "Organisatie_slug_key" ON "Organisatie"("slug");

-- CreateIndex
CREATE INDEX "Organisatie_netwerkId_idx" ON "Organisatie"("netwerkId");

-- CreateIndex
CREATE UNIQUE INDEX "Publicatie_ref_key" ON "Publicatie"("ref");

-- CreateIndex
CREATE INDEX "Publicatie_status_soort_idx" ON "Publicatie"("status", "soort");

-- CreateIndex
CREATE INDEX "Publicatie_soort_status_gepubliceerdOp_idx" ON "Publicatie"("soort", "status", "gepubliceerdOp" DESC);

-- CreateIndex
CREATE INDEX "Publicatie_auteurId_idx" ON "Publicatie"("auteurId");

-- CreateIndex
CREATE INDEX "Publicatie_netwerkId_idx" ON "Publicatie"("netwerkId");

-- CreateIndex
CREATE UNIQUE INDEX "Publicatie_soort_slug_key" ON "Publicatie"("soort", "slug");

-- CreateIndex
CREATE INDEX "Opmerking_publicatieId_createdAt_idx" ON "Opmerking"("publicatieId", "createdAt");

-- CreateIndex
CREATE INDEX "OudeSlug_publicatieId_idx" ON "OudeSlug"("publicatieId");

-- CreateIndex
CREATE INDEX "Reflectie_gebruikerId_idx" ON "Reflectie"("gebruikerId");

-- CreateIndex
CREATE UNIQUE INDEX "Reflectie_scholingId_gebruikerId_key" ON "Reflectie"("scholingId", "gebruikerId");

-- CreateIndex
CREATE INDEX "Scholing_werkvormId_idx" ON "Scholing"("werkvormId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_gebruikerId_idx" ON "Session"("gebruikerId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "Synoniemgroep_ref_key" ON "Synoniemgroep"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "Synoniemgroep_slug_key" ON "Synoniemgroep"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Themadossier_doelgroepId_key" ON "Themadossier"("doelgroepId");

-- CreateIndex
CREATE INDEX "Themadossier_verantwoordelijkeId_idx" ON "Themadossier"("verantwoordelijkeId");

-- CreateIndex
CREATE INDEX "Themadossier_vervangerId_idx" ON "Themadossier"("vervangerId");

-- CreateIndex
CREATE INDEX "Controle_themadossierId_createdAt_idx" ON "Controle"("themadossierId", "createdAt");

-- CreateIndex
CREATE INDEX "Versie_item_createdAt_idx" ON "Versie"("item", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Versie_aard_idx" ON "Versie"("aard");

-- CreateIndex
CREATE UNIQUE INDEX "Werkvorm_ref_key" ON "Werkvorm"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "Werkvorm_slug_key" ON "Werkvorm"("slug");

-- CreateIndex
CREATE INDEX "Zoekdocument_vector_idx" ON "Zoekdocument" USING GIN ("vector");

-- CreateIndex
CREATE INDEX "Zoekdocument_titel_idx" ON "Zoekdocument" USING GIN ("titel" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Zoekdocument_soort_idx" ON "Zoekdocument"("soort");

-- CreateIndex
CREATE INDEX "Zoekdocument_bronSoort_bronId_idx" ON "Zoekdocument"("bronSoort", "bronId");

-- CreateIndex
CREATE INDEX "_BegripToBron_B_index" ON "_BegripToBron"("B");

-- CreateIndex
CREATE INDEX "_BronToDoelgroep_B_index" ON "_BronToDoelgroep"("B");

-- CreateIndex
CREATE INDEX "_BronToThemadossier_B_index" ON "_BronToThemadossier"("B");

-- CreateIndex
CREATE INDEX "_BronToOnderdeel_B_index" ON "_BronToOnderdeel"("B");

-- CreateIndex
CREATE INDEX "_BronToKenniskaart_B_index" ON "_BronToKenniskaart"("B");

-- CreateIndex
CREATE INDEX "_BronToNieuwsbericht_B_index" ON "_BronToNieuwsbericht"("B");

-- CreateIndex
CREATE INDEX "_ConsultatielijnToNetwerk_B_index" ON "_ConsultatielijnToNetwerk"("B");

-- CreateIndex
CREATE INDEX "_ConsultatielijnToDoelgroep_B_index" ON "_ConsultatielijnToDoelgroep"("B");

-- CreateIndex
CREATE INDEX "_DisciplineToScholing_B_index" ON "_DisciplineToScholing"("B");

-- CreateIndex
CREATE INDEX "_DisciplineToPraktijkverhaal_B_index" ON "_DisciplineToPraktijkverhaal"("B");

-- CreateIndex
CREATE INDEX "_DoelgroepToScholing_B_index" ON "_DoelgroepToScholing"("B");

-- CreateIndex
CREATE INDEX "_DoelgroepToPraktijkverhaal_B_index" ON "_DoelgroepToPraktijkverhaal"("B");

-- CreateIndex
CREATE INDEX "_DoelgroepToNieuwsbericht_B_index" ON "_DoelgroepToNieuwsbericht"("B");

-- CreateIndex
CREATE INDEX "_DoelgroepToKennisvraag_B_index" ON "_DoelgroepToKennisvraag"("B");

-- CreateIndex
CREATE INDEX "_DomeinToScholing_B_index" ON "_DomeinToScholing"("B");

-- CreateIndex
CREATE INDEX "_KennisvraagToThemadossier_B_index" ON "_KennisvraagToThemadossier"("B");

-- CreateIndex
CREATE INDEX "_NiveauToScholing_B_index" ON "_NiveauToScholing"("B");

-- CreateIndex
CREATE INDEX "_PraktijkverhaalToThemadossier_B_index" ON "_PraktijkverhaalToThemadossier"("B");

-- CreateIndex
CREATE INDEX "_ScholingToThemadossier_B_index" ON "_ScholingToThemadossier"("B");

-- AddForeignKey
ALTER TABLE "Begrip" ADD CONSTRAINT "Begrip_id_fkey" FOREIGN KEY ("id") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bijeenkomst" ADD CONSTRAINT "Bijeenkomst_scholingId_fkey" FOREIGN KEY ("scholingId") REFERENCES "Scholing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bron" ADD CONSTRAINT "Bron_id_fkey" FOREIGN KEY ("id") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultatielijn" ADD CONSTRAINT "Consultatielijn_id_fkey" FOREIGN KEY ("id") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gebruiker" ADD CONSTRAINT "Gebruiker_netwerkId_fkey" FOREIGN KEY ("netwerkId") REFERENCES "Netwerk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gebruiker" ADD CONSTRAINT "Gebruiker_organisatieId_fkey" FOREIGN KEY ("organisatieId") REFERENCES "Organisatie"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Uitnodiging" ADD CONSTRAINT "Uitnodiging_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inschrijving" ADD CONSTRAINT "Inschrijving_scholingId_fkey" FOREIGN KEY ("scholingId") REFERENCES "Scholing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inschrijving" ADD CONSTRAINT "Inschrijving_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kenniskaart" ADD CONSTRAINT "Kenniskaart_themadossierId_fkey" FOREIGN KEY ("themadossierId") REFERENCES "Themadossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kennisvraag" ADD CONSTRAINT "Kennisvraag_id_fkey" FOREIGN KEY ("id") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nieuwsbericht" ADD CONSTRAINT "Nieuwsbericht_id_fkey" FOREIGN KEY ("id") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Onderdeel" ADD CONSTRAINT "Onderdeel_themadossierId_fkey" FOREIGN KEY ("themadossierId") REFERENCES "Themadossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opname" ADD CONSTRAINT "Opname_scholingId_fkey" FOREIGN KEY ("scholingId") REFERENCES "Scholing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisatie" ADD CONSTRAINT "Organisatie_netwerkId_fkey" FOREIGN KEY ("netwerkId") REFERENCES "Netwerk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Praktijkverhaal" ADD CONSTRAINT "Praktijkverhaal_id_fkey" FOREIGN KEY ("id") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publicatie" ADD CONSTRAINT "Publicatie_netwerkId_fkey" FOREIGN KEY ("netwerkId") REFERENCES "Netwerk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publicatie" ADD CONSTRAINT "Publicatie_auteurId_fkey" FOREIGN KEY ("auteurId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publicatie" ADD CONSTRAINT "Publicatie_redacteurId_fkey" FOREIGN KEY ("redacteurId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opmerking" ADD CONSTRAINT "Opmerking_publicatieId_fkey" FOREIGN KEY ("publicatieId") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opmerking" ADD CONSTRAINT "Opmerking_auteurId_fkey" FOREIGN KEY ("auteurId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OudeSlug" ADD CONSTRAINT "OudeSlug_publicatieId_fkey" FOREIGN KEY ("publicatieId") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reflectie" ADD CONSTRAINT "Reflectie_scholingId_fkey" FOREIGN KEY ("scholingId") REFERENCES "Scholing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reflectie" ADD CONSTRAINT "Reflectie_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GebruikerRol" ADD CONSTRAINT "GebruikerRol_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Scholing" ADD CONSTRAINT "Scholing_id_fkey" FOREIGN KEY ("id") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Scholing" ADD CONSTRAINT "Scholing_werkvormId_fkey" FOREIGN KEY ("werkvormId") REFERENCES "Werkvorm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Themadossier" ADD CONSTRAINT "Themadossier_id_fkey" FOREIGN KEY ("id") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Themadossier" ADD CONSTRAINT "Themadossier_doelgroepId_fkey" FOREIGN KEY ("doelgroepId") REFERENCES "Doelgroep"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Themadossier" ADD CONSTRAINT "Themadossier_verantwoordelijkeId_fkey" FOREIGN KEY ("verantwoordelijkeId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Themadossier" ADD CONSTRAINT "Themadossier_vervangerId_fkey" FOREIGN KEY ("vervangerId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Controle" ADD CONSTRAINT "Controle_themadossierId_fkey" FOREIGN KEY ("themadossierId") REFERENCES "Themadossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Controle" ADD CONSTRAINT "Controle_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Versie" ADD CONSTRAINT "Versie_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Klad" ADD CONSTRAINT "Klad_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BegripToBron" ADD CONSTRAINT "_BegripToBron_A_fkey" FOREIGN KEY ("A") REFERENCES "Begrip"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BegripToBron" ADD CONSTRAINT "_BegripToBron_B_fkey" FOREIGN KEY ("B") REFERENCES "Bron"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BronToDoelgroep" ADD CONSTRAINT "_BronToDoelgroep_A_fkey" FOREIGN KEY ("A") REFERENCES "Bron"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BronToDoelgroep" ADD CONSTRAINT "_BronToDoelgroep_B_fkey" FOREIGN KEY ("B") REFERENCES "Doelgroep"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BronToThemadossier" ADD CONSTRAINT "_BronToThemadossier_A_fkey" FOREIGN KEY ("A") REFERENCES "Bron"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BronToThemadossier" ADD CONSTRAINT "_BronToThemadossier_B_fkey" FOREIGN KEY ("B") REFERENCES "Themadossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BronToOnderdeel" ADD CONSTRAINT "_BronToOnderdeel_A_fkey" FOREIGN KEY ("A") REFERENCES "Bron"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BronToOnderdeel" ADD CONSTRAINT "_BronToOnderdeel_B_fkey" FOREIGN KEY ("B") REFERENCES "Onderdeel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BronToKenniskaart" ADD CONSTRAINT "_BronToKenniskaart_A_fkey" FOREIGN KEY ("A") REFERENCES "Bron"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BronToKenniskaart" ADD CONSTRAINT "_BronToKenniskaart_B_fkey" FOREIGN KEY ("B") REFERENCES "Kenniskaart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BronToNieuwsbericht" ADD CONSTRAINT "_BronToNieuwsbericht_A_fkey" FOREIGN KEY ("A") REFERENCES "Bron"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BronToNieuwsbericht" ADD CONSTRAINT "_BronToNieuwsbericht_B_fkey" FOREIGN KEY ("B") REFERENCES "Nieuwsbericht"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ConsultatielijnToNetwerk" ADD CONSTRAINT "_ConsultatielijnToNetwerk_A_fkey" FOREIGN KEY ("A") REFERENCES "Consultatielijn"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ConsultatielijnToNetwerk" ADD CONSTRAINT "_ConsultatielijnToNetwerk_B_fkey" FOREIGN KEY ("B") REFERENCES "Netwerk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ConsultatielijnToDoelgroep" ADD CONSTRAINT "_ConsultatielijnToDoelgroep_A_fkey" FOREIGN KEY ("A") REFERENCES "Consultatielijn"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ConsultatielijnToDoelgroep" ADD CONSTRAINT "_ConsultatielijnToDoelgroep_B_fkey" FOREIGN KEY ("B") REFERENCES "Doelgroep"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DisciplineToScholing" ADD CONSTRAINT "_DisciplineToScholing_A_fkey" FOREIGN KEY ("A") REFERENCES "Discipline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DisciplineToScholing" ADD CONSTRAINT "_DisciplineToScholing_B_fkey" FOREIGN KEY ("B") REFERENCES "Scholing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DisciplineToPraktijkverhaal" ADD CONSTRAINT "_DisciplineToPraktijkverhaal_A_fkey" FOREIGN KEY ("A") REFERENCES "Discipline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DisciplineToPraktijkverhaal" ADD CONSTRAINT "_DisciplineToPraktijkverhaal_B_fkey" FOREIGN KEY ("B") REFERENCES "Praktijkverhaal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DoelgroepToScholing" ADD CONSTRAINT "_DoelgroepToScholing_A_fkey" FOREIGN KEY ("A") REFERENCES "Doelgroep"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DoelgroepToScholing" ADD CONSTRAINT "_DoelgroepToScholing_B_fkey" FOREIGN KEY ("B") REFERENCES "Scholing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DoelgroepToPraktijkverhaal" ADD CONSTRAINT "_DoelgroepToPraktijkverhaal_A_fkey" FOREIGN KEY ("A") REFERENCES "Doelgroep"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DoelgroepToPraktijkverhaal" ADD CONSTRAINT "_DoelgroepToPraktijkverhaal_B_fkey" FOREIGN KEY ("B") REFERENCES "Praktijkverhaal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DoelgroepToNieuwsbericht" ADD CONSTRAINT "_DoelgroepToNieuwsbericht_A_fkey" FOREIGN KEY ("A") REFERENCES "Doelgroep"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DoelgroepToNieuwsbericht" ADD CONSTRAINT "_DoelgroepToNieuwsbericht_B_fkey" FOREIGN KEY ("B") REFERENCES "Nieuwsbericht"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DoelgroepToKennisvraag" ADD CONSTRAINT "_DoelgroepToKennisvraag_A_fkey" FOREIGN KEY ("A") REFERENCES "Doelgroep"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DoelgroepToKennisvraag" ADD CONSTRAINT "_DoelgroepToKennisvraag_B_fkey" FOREIGN KEY ("B") REFERENCES "Kennisvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DomeinToScholing" ADD CONSTRAINT "_DomeinToScholing_A_fkey" FOREIGN KEY ("A") REFERENCES "Domein"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DomeinToScholing" ADD CONSTRAINT "_DomeinToScholing_B_fkey" FOREIGN KEY ("B") REFERENCES "Scholing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_KennisvraagToThemadossier" ADD CONSTRAINT "_KennisvraagToThemadossier_A_fkey" FOREIGN KEY ("A") REFERENCES "Kennisvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_KennisvraagToThemadossier" ADD CONSTRAINT "_KennisvraagToThemadossier_B_fkey" FOREIGN KEY ("B") REFERENCES "Themadossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_NiveauToScholing" ADD CONSTRAINT "_NiveauToScholing_A_fkey" FOREIGN KEY ("A") REFERENCES "Niveau"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_NiveauToScholing" ADD CONSTRAINT "_NiveauToScholing_B_fkey" FOREIGN KEY ("B") REFERENCES "Scholing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_PraktijkverhaalToThemadossier" ADD CONSTRAINT "_PraktijkverhaalToThemadossier_A_fkey" FOREIGN KEY ("A") REFERENCES "Praktijkverhaal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_PraktijkverhaalToThemadossier" ADD CONSTRAINT "_PraktijkverhaalToThemadossier_B_fkey" FOREIGN KEY ("B") REFERENCES "Themadossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ScholingToThemadossier" ADD CONSTRAINT "_ScholingToThemadossier_A_fkey" FOREIGN KEY ("A") REFERENCES "Scholing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ScholingToThemadossier" ADD CONSTRAINT "_ScholingToThemadossier_B_fkey" FOREIGN KEY ("B") REFERENCES "Themadossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;
