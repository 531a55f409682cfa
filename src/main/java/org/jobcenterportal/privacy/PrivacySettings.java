package org.jobcenterportal.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the office tells people who has looked.
 *
 * @param readersByName whether citizens read the names of colleagues, besides function and team
 */
@ConfigurationProperties("portal.privacy")
record PrivacySettings(@DefaultValue("false") boolean readersByName) {}
