package org.jobcenterportal.messaging;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A mail in the look of the portal. Styles stand at the elements, because mail programs drop style sheets; the colours
 * are the light and dark values of the portal's tokens. Tables only where Outlook knows no other way to a width.
 */
final class HtmlMail {

    private static final String FONT =
            "font-family:'Fira Sans',system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;";
    private static final String BODY = "margin:0 0 16px;font-size:18px;line-height:26px;color:#131525;";
    private static final String SMALL = "margin:0 0 8px;font-size:16px;line-height:24px;color:#454B6B;";

    // "!important" is what lets a style sheet win over the styles at the elements, here and only here
    private static final HtmlForm HEAD = HtmlForm.of("""
            <!DOCTYPE html>
            <html lang="%1$s" dir="%2$s" xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
            <title>%3$s</title>
            <style>
            :root { color-scheme: light dark; supported-color-schemes: light dark; }
            a:focus { outline: 4px solid #454B6B; outline-offset: 2px; }
            @media (max-width: 480px) {
              .frame { padding: 16px 16px 32px !important; }
              .card { padding: 24px 20px 8px !important; }
              .button { width: 100%% !important; }
              .button a { display: block !important; text-align: center !important; }
            }
            @media (prefers-color-scheme: dark) {
              .ground { background: #131525 !important; }
              .card { background: #1D2034 !important; border-color: #454B6B !important; }
              .ink { color: #F3F4F7 !important; }
              .muted { color: #B2B6CC !important; }
              .facts { border-color: #30344F !important; }
              .link { color: #97AFE1 !important; }
              .mark, .main { background: #97AFE1 !important; border-color: #97AFE1 !important; }
              .door { background: #000000 !important; }
              .main a { color: #000000 !important; }
              .other { border-color: #8187A7 !important; }
              .other a { color: #F3F4F7 !important; }
              .seal { background: #00271B !important; border-color: #16A884 !important; }
              .trust { color: #3CC39F !important; border-color: #3CC39F !important; }
              a:focus { outline-color: #A9AEC6; }
            }
            </style>
            </head>
            """);

    private static final HtmlForm FRAME = HtmlForm.of("""
            <body class="ground" style="margin:0;padding:0;background:#FFFAEF;">
            <div style="display:none;max-height:0;overflow:hidden;mso-hide:all;" aria-hidden="true">%1$s%2$s</div>
            <div class="ground" lang="%3$s" dir="%4$s" style="background:#FFFAEF;%5$s">
            <!--[if mso]><table role="presentation" width="600" align="center"><tr><td><![endif]-->
            <div class="frame" style="max-width:600px;margin:0 auto;padding:24px 16px 40px;">
            %6$s%7$s%8$s</div>
            <!--[if mso]></td></tr></table><![endif]-->
            </div>
            </body>
            </html>
            """);

    private static final HtmlForm HEADER = HtmlForm.of("""
            <div style="margin:0 0 16px;">
            <div class="mark" aria-hidden="true" style="display:inline-block;vertical-align:middle;width:36px;height:36px;\
            border-radius:8px;background:#2044AA;overflow:hidden;">
            <div class="door" style="width:20px;height:21px;margin:8px auto 0;border-radius:10px 10px 0 0;\
            background:#FFFFFF;overflow:hidden;">
            <div style="width:12px;height:6px;margin:15px auto 0;border-radius:6px 6px 0 0;background:#FFB53A;"></div>
            </div>
            </div>
            <span class="ink" style="display:inline-block;vertical-align:middle;margin:0 10px;font-size:18px;\
            line-height:26px;font-weight:600;color:#131525;">%s</span>
            </div>
            """);

    private static final HtmlForm CARD = HtmlForm.of("""
            <div class="card" role="main" style="padding:32px 32px 16px;border:1px solid #C0C3D5;border-radius:16px;\
            background:#FFFFFF;">
            <h1 class="ink" style="margin:0 0 16px;font-size:28px;line-height:36px;font-weight:600;color:#131525;">%s</h1>
            %s</div>
            """);

    private static final HtmlForm FACT = HtmlForm.of("""
            <dt class="muted" style="margin:0;font-size:16px;line-height:24px;color:#454B6B;">%s</dt>
            <dd class="ink" style="margin:0 0 12px;font-size:18px;line-height:26px;font-weight:600;color:#131525;">%s</dd>
            """);

    private static final HtmlForm FACTS = HtmlForm.of("""
            <dl class="facts" style="margin:24px 0 12px;padding:16px 0 4px;border:0 solid #DFE1EA;border-width:1px 0;">
            %s</dl>
            """);

    private static final HtmlForm BUTTON = HtmlForm.of("""
            <table role="presentation" class="button" cellpadding="0" cellspacing="0" style="margin:0 0 12px;\
            border-collapse:separate;"><tr><td class="%1$s" style="border:1px solid %2$s;border-radius:4px;\
            background:%3$s;"><a href="%4$s" style="display:inline-block;padding:11px 24px;font-size:18px;\
            line-height:26px;font-weight:600;color:%5$s;text-decoration:none;">%6$s</a></td></tr></table>
            """);

    private static final HtmlForm SEAL = HtmlForm.of("""
            <div class="seal" role="note" style="margin:24px 0 16px;padding:16px 20px;border:1px solid #007155;\
            border-radius:8px;background:#E5F8F0;">
            <p class="trust" style="margin:0 0 4px;font-size:18px;line-height:26px;font-weight:600;color:#005741;">\
            <span aria-hidden="true">&#10003;&nbsp;</span>%s</p>
            <p class="ink" style="margin:0;font-size:18px;line-height:26px;color:#131525;">%s</p>
            </div>
            """);

    private static final HtmlForm LINK = HtmlForm.of("<a class=\"link\" href=\"%s\" style=\"color:#2044AA;\">%s</a>");

    /** Keeps mail programs from showing the mail itself behind the preheader. */
    private static final String FILLING = "&#8199;&#847; ".repeat(40);

    private HtmlMail() {}

    static String of(MailPage page) {
        var language = page.language().tag();
        var direction = page.language().isRightToLeft() ? "rtl" : "ltr";
        return HEAD.with(language, direction, escaped(page.subject()))
                + FRAME.with(
                        escaped(page.preheader()),
                        FILLING,
                        language,
                        direction,
                        FONT,
                        HEADER.with(escaped(page.sender())),
                        CARD.with(escaped(page.title()), card(page)),
                        footer(page));
    }

    private static String card(MailPage page) {
        return paragraph(page.greeting(), "ink", BODY)
                + each(page.paragraphs(), text -> paragraph(text, "ink", BODY))
                + facts(page.facts())
                + actions(page.actions(), page.equalActions())
                + seal(page.seal());
    }

    private static String facts(List<Fact> facts) {
        return facts.isEmpty()
                ? ""
                : FACTS.with(each(facts, fact -> FACT.with(escaped(fact.label()), escaped(fact.value()))));
    }

    /** Answers of equal weight look equal: then none is the main one. */
    private static String actions(List<MailAction> actions, boolean equal) {
        if (actions.isEmpty()) {
            return "";
        }
        var main = actions.subList(0, equal ? 0 : 1);
        var others = actions.subList(main.size(), actions.size());
        return "<div style=\"margin:24px 0 0;\">\n"
                + each(main, action -> button(action, "main", "#2044AA", "#2044AA", "#FFFFFF"))
                + each(others, action -> button(action, "other", "#6E7597", "transparent", "#131525"))
                + "</div>\n";
    }

    private static String button(MailAction action, String look, String edge, String ground, String ink) {
        return BUTTON.with(look, edge, ground, escaped(action.url().toString()), ink, escaped(action.label()));
    }

    private static String seal(MailPage.@Nullable Seal seal) {
        return seal == null ? "" : SEAL.with(escaped(seal.title()), escaped(seal.text()));
    }

    private static String footer(MailPage page) {
        var links = page.legalPages().stream()
                .map(link -> LINK.with(escaped(link.url().toString()), escaped(link.label())))
                .collect(Collectors.joining(" &nbsp; "));
        return "<div role=\"contentinfo\" style=\"padding:24px 4px 0;\">\n"
                + each(page.footer(), text -> paragraph(text, "muted", SMALL))
                + "<p class=\"muted\" style=\"" + SMALL + "\">" + links + "</p>\n</div>\n";
    }

    private static String paragraph(String text, String look, String style) {
        var lines = text.lines().map(HtmlMail::escaped).collect(Collectors.joining("<br>"));
        return "<p class=\"" + look + "\" style=\"" + style + "\">" + lines + "</p>\n";
    }

    private static <T> String each(List<T> items, Function<T, String> form) {
        return items.stream().map(form).collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
