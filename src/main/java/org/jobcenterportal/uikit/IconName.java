package org.jobcenterportal.uikit;

import java.util.Locale;

/** The icons of the portal, drawn in {@code icons/portal-icons.svg}: KERN's, completed from Material Symbols Rounded. */
public enum IconName {
    ADD,
    BACK(true),
    BELL,
    BLOCK,
    BUS,
    CALENDAR,
    CAR,
    CHART,
    CHAT,
    CHECK,
    CHECKLIST,
    CHILD,
    CLOCK,
    CLOSE,
    CLOUD_OFF,
    COPY,
    DANGER,
    DARK,
    DOC,
    DOOR,
    DOWN,
    DOWNLOAD,
    DRAFT,
    DRAG,
    EASY,
    EDIT,
    EURO,
    EVENT,
    EYE,
    FAMILY,
    FILTER,
    FLAG,
    FORWARD(true),
    GAVEL,
    GROUP,
    HAND,
    HANDSHAKE,
    HEART,
    HELP,
    HISTORY,
    HOME,
    HOURGLASS,
    INBOX,
    INFO,
    KEY,
    LANGUAGE,
    LEFT(true),
    LIGHT,
    LISTEN(true),
    LOCK,
    LOGOUT(true),
    MAIL,
    MENU,
    MORE,
    NO,
    OPEN(true),
    PAUSE,
    PERSON,
    PHONE,
    PIN,
    PLACE,
    PRINT,
    QR,
    RENEW,
    REPEAT,
    RIGHT(true),
    SCHOOL,
    SEARCH,
    SEAT,
    SEND(true),
    SHIELD,
    SIGN,
    SMS,
    SPARK,
    SPLIT,
    STAR,
    STORE,
    STROLLER,
    SUCCESS,
    SUN,
    SYNC,
    TABLE,
    THUMB,
    TRAIN,
    TRANSLATE,
    UNDO(true),
    UNKNOWN,
    UP,
    VIDEO,
    WALK(true),
    WARNING,
    WORK;

    private final boolean pointing;

    IconName() {
        this(false);
    }

    IconName(boolean pointing) {
        this.pointing = pointing;
    }

    /** Whether it points along the line of reading and is mirrored where one reads from right to left. */
    boolean isPointing() {
        return pointing;
    }

    String drawing() {
        return IconDrawings.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
