package org.jobcenterportal.attendance.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jobcenterportal.attendance.EntryOutcome;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The words of the scanner, which it needs without the portal. */
@Component
class DoorWords {

    /** Where the scanner puts a time and a name. */
    private static final String FIRST = "{0}";

    private static final String SECOND = "{1}";

    private static final Map<String, String> KEYS = keys();

    private final Texts texts;

    DoorWords(Texts texts) {
        this.texts = texts;
    }

    /** All of them in one text, as the scanner reads it. */
    String json(Locale reader) {
        var words = new LinkedHashMap<String, String>();
        KEYS.forEach((name, key) -> words.put(name, texts.text(reader, key, FIRST, SECOND)));
        for (var outcome : EntryOutcome.values()) {
            words.put(outcome.name(), texts.text(reader, "attendance.door.answer." + outcome.name(), FIRST, SECOND));
        }
        return JsonMapper.shared().writeValueAsString(words);
    }

    private static Map<String, String> keys() {
        var keys = new LinkedHashMap<String, String>();
        keys.put("online", "attendance.door.online");
        keys.put("offline", "attendance.door.offline");
        keys.put("signIn", "attendance.door.signIn");
        keys.put("refused", "attendance.door.refused");
        keys.put("oneWaits", "attendance.door.oneWaits");
        keys.put("manyWait", "attendance.door.manyWait");
        keys.put("cameraOn", "attendance.door.cameraOn");
        keys.put("cameraOff", "attendance.door.cameraOff");
        keys.put("noCamera", "attendance.door.noCamera");
        keys.put("code", "attendance.door.code");
        keys.put("letIn", "attendance.door.letIn");
        keys.put("answers", "attendance.door.answers");
        keys.put("noted", "attendance.door.noted");
        keys.put("notOnDevice", "attendance.door.notOnDevice");
        return keys;
    }
}
