package org.hedui.access;

import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.UnknownAccountException;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;

/**
 * Translates an actor's roles into Shiro's permissions of the form {@code <tenant>:<permission>}. It logs nobody in:
 * identity comes from OpenID Connect.
 */
final class AccessRealm extends AuthorizingRealm {
    AccessRealm() {
        setName("hedui");
        // Rights are read at each call, so that a changed token counts at once (ASVS 8.3.2).
        setCachingEnabled(false);
    }

    @Override
    public boolean supports(AuthenticationToken token) {
        return false;
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        throw new UnknownAccountException("this realm logs nobody in");
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        SimpleAuthorizationInfo rights = new SimpleAuthorizationInfo();
        for (Actor actor : principals.byType(Actor.class)) {
            for (Role role : actor.roles()) {
                rights.addRole(role.code());
                role.permissions().forEach(held -> rights.addObjectPermission(wildcard(actor, held)));
            }
        }
        return rights;
    }

    static WildcardPermission wildcard(Actor actor, Permission permission) {
        return new WildcardPermission(actor.tenant().value() + ":" + permission.name(), true);
    }
}
