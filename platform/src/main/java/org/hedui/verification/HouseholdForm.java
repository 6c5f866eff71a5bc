package org.hedui.verification;

import java.util.List;
import org.hedui.household.Area;
import org.hedui.household.Declaration;
import org.hedui.household.DeclaredAmount;
import org.hedui.household.Member;
import org.hedui.household.ScrappedVehicleClaim;
import org.hedui.household.Supporter;

/** What the clerk fills in for a household; {@link DeclareHousehold} makes a declaration of it. */
public record HouseholdForm(
        String scheme,
        Area area,
        String township,
        String address,
        String phone,
        List<Member> members,
        List<Supporter> supporters,
        List<DeclaredAmount> declared,
        List<ScrappedVehicleClaim> claims) {
    static HouseholdForm of(Declaration declaration) {
        return new HouseholdForm(
                declaration.scheme(),
                declaration.area(),
                declaration.township(),
                declaration.address(),
                declaration.phone(),
                declaration.members(),
                declaration.supporters(),
                declaration.declared(),
                declaration.claims());
    }
}
