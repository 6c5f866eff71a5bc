package org.hedui.roster;

import java.util.List;
import java.util.stream.Stream;
import org.hedui.household.Area;
import org.hedui.household.DeclaredAmount;
import org.hedui.household.Member;
import org.hedui.household.Person;
import org.hedui.household.Supporter;

/**
 * A household of a roster in which nothing is wrong.
 *
 * @param number the office's own (户编号)
 * @param authorization number of the letter on paper
 * @param hukouAddress of the applicant; may be empty
 * @param remark of the applicant's row; may be empty
 */
public record RosterHousehold(
        String number,
        String authorization,
        String scheme,
        Area area,
        String township,
        String address,
        String hukouAddress,
        String phone,
        String remark,
        List<Member> members,
        List<Supporter> supporters,
        List<DeclaredAmount> declared) {
    public RosterHousehold {
        members = List.copyOf(members);
        supporters = List.copyOf(supporters);
        declared = List.copyOf(declared);
    }

    /** Members first, then supporters. */
    public List<Person> people() {
        return Stream.<Person>concat(members.stream(), supporters.stream()).toList();
    }
}
