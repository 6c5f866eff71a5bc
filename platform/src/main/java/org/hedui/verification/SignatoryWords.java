package org.hedui.verification;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How the paper names a signer's role and the way the signer was identified. */
final class SignatoryWords {
    private static final Map<String, String> ROLES = Map.of("committee-member", "评审委员", "centre-head", "核对中心主任");
    private static final Map<String, String> AUTHENTICATION = Map.of("PASSWORD", "口令登录", "FINGERPRINT", "指纹登录");

    private SignatoryWords() {}

    /** @param codes roles by code, with blanks between */
    static String roles(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> ROLES.getOrDefault(code, code))
                .collect(Collectors.joining("、"));
    }

    static String authentication(String level) {
        return AUTHENTICATION.getOrDefault(level, level);
    }
}
