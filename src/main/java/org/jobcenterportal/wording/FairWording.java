package org.jobcenterportal.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;

/**
 * F72: says of a job advertisement where it may discriminate (§§ 1, 7, 11 AGG), why, and what to write instead. It goes
 * by rules only, decides nothing and blocks nothing.
 */
@Service
@InternalUse
public class FairWording {

    private final FairRules rules = FairRules.read();

    FairWording() {}

    /** Every hint on the title of a job, in the order of the text. */
    public List<UnfairHint> checkTitle(String title) {
        return check(title, rules.titles());
    }

    /** Every hint on what is said about a job, in the order of the text. */
    public List<UnfairHint> checkText(String text) {
        return check(text, rules.texts());
    }

    private List<UnfairHint> check(String text, List<FairRules.Rule> all) {
        var isForAll = rules.isForAll(text);
        var allowed = rules.allowed(text);
        var taken = new boolean[text.length()];
        var hints = new ArrayList<UnfairHint>();
        for (var rule : all) {
            if (rule.reason() == UnfairReason.ONE_SEX && isForAll) {
                continue;
            }
            var found = rule.pattern().matcher(text);
            while (found.find()) {
                if (rule.means(text, found)
                        && isFree(taken, found.start(), found.end())
                        && allowed.stream().noneMatch(span -> span.covers(found.start(), found.end()))) {
                    mark(taken, found.start(), found.end());
                    hints.add(new UnfairHint(
                            rule.reason(),
                            found.start(),
                            found.end(),
                            found.group(),
                            rule.paragraphs(),
                            rule.exception(),
                            rule.instead(found)));
                }
            }
        }
        hints.sort(Comparator.comparingInt(UnfairHint::from));
        return List.copyOf(hints);
    }

    private static boolean isFree(boolean[] taken, int from, int until) {
        for (int at = from; at < until; at++) {
            if (taken[at]) {
                return false;
            }
        }
        return true;
    }

    private static void mark(boolean[] taken, int from, int until) {
        for (int at = from; at < until; at++) {
            taken[at] = true;
        }
    }
}
