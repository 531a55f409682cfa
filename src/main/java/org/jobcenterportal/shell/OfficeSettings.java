package org.jobcenterportal.shell;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the portal says about the office that runs it. What is empty only the office can fill in; the pages mark it.
 *
 * @param name how the office is called
 * @param weatherPage where the quick exit leads: a page that nobody looks at twice
 * @param sourceCode where the source code is published (Article 3 EUPL-1.2)
 */
@ConfigurationProperties("portal.office")
public record OfficeSettings(
        @DefaultValue("Jobcenter Stadt Kassel") String name,
        String street,
        @DefaultValue("34127") String postalCode,
        @DefaultValue("Kassel") String town,
        @DefaultValue("0561 929 990") String phone,

        @DefaultValue("https://www.jobcenter-stadt-kassel.de")
        URI web,

        @DefaultValue("https://www.dwd.de/DE/wetter/wetter_node.html")
        URI weatherPage,

        @Nullable URI sourceCode,
        @Nullable String email,
        @Nullable String representedBy,
        @Nullable String supervisedBy,
        @Nullable String dataProtectionOfficer,
        @Nullable String accessibilityContact,
        @Nullable String assessedOn) {

    /** The number as a telephone dials it. */
    public String dialled() {
        return phone.startsWith("0") ? "tel:+49" + phone.substring(1).replaceAll("\\D", "") : "tel:" + phone;
    }

    public String address() {
        return street + ", " + postalCode + " " + town;
    }
}
