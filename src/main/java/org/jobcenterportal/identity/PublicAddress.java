package org.jobcenterportal.identity;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Where people reach the portal: the address in mails, at Keycloak and in their browsers. */
@Component
@InternalUse
public class PublicAddress {

    private final String origin;

    PublicAddress(@Value("${portal.public-url}") String publicUrl) {
        this.origin = StringUtils.trimTrailingCharacter(publicUrl.strip(), '/');
    }

    /** The full address of a page, for example of {@code /beratung}. */
    public String of(String path) {
        return origin + path;
    }

    public boolean isEncrypted() {
        return "https".equals(URI.create(origin).getScheme());
    }
}
