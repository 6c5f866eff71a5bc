package org.hedui.household;

/**
 * The household says that a vehicle still on the register is scrapped and has no papers to show (S1-07): neither
 * counted nor dropped, but examined.
 *
 * @param memberKey whose vehicle, a member's key
 */
public record ScrappedVehicleClaim(String memberKey, String plate, String explanation) {}
