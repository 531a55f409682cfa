package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jobcenterportal.interviews.GuestRow;
import org.jobcenterportal.interviews.RoundOutcome;
import org.jobcenterportal.interviews.RoundState;
import org.jobcenterportal.interviews.TalkResult;
import org.jobcenterportal.interviews.TalkRow;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** Words about rounds of talks for colleagues. */
record RoundWords(Component screen) {

    static RoundWords on(Component screen) {
        return new RoundWords(screen);
    }

    StatusBadge badge(RoundState state) {
        var words = of(state);
        return switch (state) {
            case PREPARING -> new StatusBadge(Status.NOTE, IconName.DRAFT, words);
            case WISHES_OPEN -> new StatusBadge(Status.ACT, IconName.CHAT, words);
            case PLANNED -> new StatusBadge(Status.CARE, IconName.HOURGLASS, words);
            case PUBLISHED -> new StatusBadge(Status.GOOD, IconName.CHECK, words);
            case RUNNING -> new StatusBadge(Status.GOOD, IconName.CLOCK, words);
            case ENDED -> new StatusBadge(Status.OPEN, IconName.FLAG, words);
            case CANCELLED -> new StatusBadge(Status.STOP, IconName.NO, words);
        };
    }

    String of(Enum<?> constant) {
        return say("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Her name with her number; of who is under protection, no more than that. */
    String guest(GuestRow guest) {
        return guest(guest.name(), guest.isProtected(), guest.number());
    }

    String guest(TalkRow talk) {
        return guest(talk.guestName(), false, talk.guestNumber());
    }

    /** Her number without her name. */
    String number(TalkRow talk) {
        return say("interviews.guest.number", talk.guestNumber());
    }

    private String guest(@Nullable String name, boolean isProtected, int number) {
        if (name != null) {
            return say("interviews.guest.named", name, number);
        }
        return isProtected
                ? say("interviews.guest.named", say("interviews.guest.protected"), number)
                : say("interviews.guest.number", number);
    }

    /** As "O. Marchenko", where room is short. */
    String shortGuest(TalkRow talk) {
        var name = talk.guestName();
        if (name == null) {
            return number(talk);
        }
        var cut = name.lastIndexOf(' ');
        return cut < 1 ? name : name.charAt(0) + ". " + name.substring(cut + 1);
    }

    String time(TalkRow talk) {
        return Formats.here().time(talk.when().start());
    }

    String language(String tag) {
        var isEnglish = Language.of(UI.getCurrent().getLocale()) == Language.ENGLISH;
        return Locale.forLanguageTag(tag).getDisplayLanguage(isEnglish ? Locale.UK : Locale.GERMANY);
    }

    String result(TalkResult result) {
        var step = result.nextStep();
        return step == null ? say("interviews.link.notTaken") : of(step);
    }

    /** Why something was not done, or nothing if it was. */
    @Nullable
    Notice refusal(RoundOutcome outcome) {
        return switch (outcome) {
            case RoundOutcome.Done done -> null;
            case RoundOutcome.Breaks(var rules) ->
                Notice.stop(
                        say("interviews.talk.refused"),
                        rules.stream().sorted().map(this::of).collect(Collectors.joining(" ")));
            case RoundOutcome.Refused(var why) -> Notice.stop(say("interviews.told.refused"), of(why));
            case RoundOutcome.Stale stale ->
                Notice.care(say("interviews.told.stale"), say("interviews.told.staleText"));
            case RoundOutcome.NotFound none -> Notice.care(say("interviews.told.gone"), "");
        };
    }

    private String say(String key, Object... arguments) {
        return screen.getTranslation(key, arguments);
    }
}
