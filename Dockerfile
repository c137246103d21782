# Baton as a service. Needs SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET (docs/configuration.md); the playground stays at home.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY adapters adapters
COPY playground playground
RUN npm run build

FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM node:24-slim
ENV NODE_ENV=production \
    PORT=3000 \
    DATA_DIR=/var/lib/baton
# The embedded database lives here where DATABASE_URL is not set.
RUN mkdir -p /var/lib/baton && chown node:node /var/lib/baton
VOLUME /var/lib/baton
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist/src dist/src
COPY --from=build /app/dist/adapters dist/adapters
COPY package.json LICENSE ./
COPY manifests manifests
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No shell and no npm in between: SIGTERM reaches Baton, which finishes what it holds and goes.
CMD ["node", "dist/src/main.js"]
