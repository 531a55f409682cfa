package org.jobcenterportal.messaging;

import tools.jackson.databind.json.JsonMapper;

/** What a message says, as it is kept beside the form that it took. */
final class StoredContent {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredContent() {}

    static String write(MailContent content) {
        return JSON.writeValueAsString(content);
    }

    static MailContent read(String stored) {
        return JSON.readValue(stored, MailContent.class);
    }
}
