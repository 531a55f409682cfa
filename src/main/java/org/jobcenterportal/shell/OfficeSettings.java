package org.jobcenterportal.shell;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the portal says about the office that runs it. What is empty only the office can fill in; the pages mark it.
 *
 * @param name how the office is called
 * @param weatherPage where the quick exit leads: a page that nobody looks at twice
 * @param sourceCode where the source code is published (Article 5 EUPL-1.2)
 * @param assessedOn when accessibility was last checked
 */
@ConfigurationProperties("portal.office")
public record OfficeSettings(
        String name,
        String street,
        String postalCode,
        String town,
        String phone,
        URI web,
        URI weatherPage,
        @Nullable String sourceCode,
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
