FROM node:24-slim AS dependencies
WORKDIR /hub
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional

FROM node:24-slim
WORKDIR /hub
COPY --from=dependencies /hub/node_modules node_modules
COPY package.json LICENSE ./
COPY locales locales
COPY projections projections
COPY schema schema
COPY services services
RUN mkdir /data && chown node:node /data
USER node
ENV HUB_HOST=0.0.0.0 HUB_PORT=4000 HUB_DATA=/data
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "services/cli/hub.mjs", "start"]
