# Mithaq in a container: built from source, run by nobody in particular, data in /data.
#
#   docker build -t mithaq .
#   docker run --rm -p 127.0.0.1:8480:8480 -v mithaq:/data -e MITHAQ_PUBLIC_URL=https://rights.example.org mithaq

FROM rust:1-slim-trixie AS build
RUN apt-get update \
 && apt-get install --yes --no-install-recommends build-essential \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN cargo build --release --locked && install -D -m 755 target/release/mithaq /out/mithaq

FROM debian:trixie-slim
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates curl \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /data --create-home mithaq
COPY --from=build /out/mithaq /usr/local/bin/mithaq
USER 10001
WORKDIR /data
VOLUME /data
ENV MITHAQ_DATA=/data MITHAQ_LISTEN=0.0.0.0:8480 MITHAQ_LOG=json
EXPOSE 8480
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8480/healthz"]
ENTRYPOINT ["mithaq"]
CMD ["serve"]
