package org.jobcenterportal.employers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;

/** Sites and contacts as rows. */
final class EmployerRows {

    private EmployerRows() {}

    static Site site(ResultSet row) throws SQLException {
        return new Site(
                new SiteId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new PostalAddress(
                        row.getString("street"),
                        row.getString("house_number"),
                        row.getString("postal_code"),
                        row.getString("city")));
    }

    static Contact contact(ResultSet row) throws SQLException {
        var site = row.getObject("site_id", UUID.class);
        var phone = row.getString("phone");
        var email = row.getString("email");
        return new Contact(
                new ContactId(row.getObject("id", UUID.class)),
                site == null ? null : new SiteId(site),
                FormOfAddress.valueOf(row.getString("form_of_address")),
                new PersonName(row.getString("given_name"), row.getString("family_name")),
                row.getString("function_name"),
                matters(row.getString("matters")),
                phone == null ? null : new PhoneNumber(phone),
                email == null ? null : new EmailAddress(email));
    }

    static String text(Set<ContactMatter> matters) {
        return matters.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Set<ContactMatter> matters(String text) {
        var matters = EnumSet.noneOf(ContactMatter.class);
        Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(ContactMatter::valueOf)
                .forEach(matters::add);
        return matters;
    }
}
