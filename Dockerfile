# syntax=docker/dockerfile:1
# The register without a database: give it one through DATABASE_URL (see docker-compose.yml).

FROM node:24-slim AS manifestes
WORKDIR /registre
RUN npm install --global pnpm@10.34.9
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY server/package.json server/
COPY migrations/package.json migrations/
COPY console/package.json console/

FROM manifestes AS construction
RUN pnpm install --frozen-lockfile
COPY tsconfig.base.json tsconfig.json ./
COPY migrations migrations
COPY server server
COPY console console
RUN node server/scripts/run.ts build

# What runs, and nothing else: the binaries of the embedded PostgreSQL are optional dependencies.
FROM manifestes AS dependances
RUN pnpm install --frozen-lockfile --prod --no-optional --filter server...

FROM node:24-slim
ENV NODE_ENV=production HOTE=0.0.0.0 PORT=4000 PASS_DONNEES=/donnees
WORKDIR /registre
COPY --from=dependances /registre ./
COPY --from=construction /registre/migrations/dist migrations/dist
COPY --from=construction /registre/server/dist server/dist
COPY --from=construction /registre/console/dist console/dist
COPY schema/operations.json schema/
# Keys and received files: the only folder that is written.
RUN install --directory --owner node --group node --mode 0700 /donnees
VOLUME /donnees
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/sante/prete`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/dist/src/cli/start.js"]
