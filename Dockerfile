# The portal as an image. docs/settings.md lists what it wants to know from the environment.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /work
COPY pom.xml ./
COPY frontend frontend
COPY src/main src/main
RUN mvn --batch-mode --no-transfer-progress -Pproduction -Dmaven.test.skip=true package \
    && java -Djarmode=tools -jar target/portal.jar extract --destination /portal

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home portal
WORKDIR /portal
COPY --from=build /portal ./
COPY src/main/docker/training.yml ./
# One start without database and Keycloak writes down which classes are needed: later starts take half as long.
RUN java -XX:AOTCacheOutput=portal.aot -XX:+UseSerialGC -XX:+UseCompactObjectHeaders \
        -Dspring.context.exit=onRefresh -jar portal.jar --spring.config.additional-location=file:training.yml \
    && rm training.yml
USER portal
ENV PORTAL_ADDRESS=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 CMD \
    ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\r\n\r\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=portal.aot", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", \
    "-XX:MaxRAMPercentage=70", "--enable-native-access=ALL-UNNAMED", "-jar", "portal.jar"]
