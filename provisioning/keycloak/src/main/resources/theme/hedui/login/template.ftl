<#-- The frame of every page that a person meets on the way in or out. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <title>${msg("heduiName")} · ${msg("heduiTitle")}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/mark.svg">
  <#list properties.styles?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <#if scripts??>
    <#list scripts as script>
  <script src="${script}" type="text/javascript"></script>
    </#list>
  </#if>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page-id="login-${pageId}">
<div class="house">
  <aside class="side">
    <div class="brand">
      <img class="mark" src="${url.resourcesPath}/img/mark.svg" alt="" width="56" height="56">
      <div class="brand-name">${msg("heduiName")}</div>
      <div class="brand-title">${msg("heduiTitle")}</div>
    </div>
    <ol class="way" aria-hidden="true">
      <li>${msg("heduiWayAuthorize")}</li>
      <li>${msg("heduiWayEntrust")}</li>
      <li>${msg("heduiWayCheck")}</li>
      <li>${msg("heduiWayReport")}</li>
    </ol>
    <p class="duty">${msg("heduiDuty")}</p>
  </aside>
  <main class="room">
    <#if (properties.demo!"") == "true">
    <div class="demo" role="note"><strong>${msg("heduiDemo")}</strong><span>${msg("heduiDemoMeaning")}</span></div>
    </#if>
    <#-- The application keeps the language, for its own pages and these; it leads back here and on to the page that was wanted. -->
    <#if realm.internationalizationEnabled && client?? && (client.baseUrl!"")?has_content>
    <nav class="languages" id="kc-locale" aria-label="${msg("languages")}">
      <#list locale.supported as l>
      <#if l.languageTag == locale.currentLanguageTag>
      <span lang="${l.languageTag}" aria-current="true">${l.label}</span>
      <#else>
      <a href="${client.baseUrl}language?to=${l.languageTag}" lang="${l.languageTag}" hreflang="${l.languageTag}">${l.label}</a>
      </#if>
      </#list>
    </nav>
    </#if>
    <section class="card">
      <h1 id="kc-page-title"><#nested "header"></h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <p class="who"><span id="kc-attempted-username">${auth.attemptedUsername}</span>
        <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
      </#if>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
      <div class="alert alert-${message.type}" role="alert"><span class="alert-text">${kcSanitize(message.summary)?no_esc}</span></div>
      </#if>
      <#nested "form">
      <#if auth?has_content && auth.showTryAnotherWayLink()>
      <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
        <input type="hidden" name="tryAnotherWay" value="on">
        <button class="button button-quiet" id="try-another-way" type="submit">${msg("doTryAnotherWay")}</button>
      </form>
      </#if>
      <#nested "socialProviders">
      <#if displayInfo>
      <div id="kc-info"><#nested "info"></div>
      </#if>
    </section>
    <footer class="foot">${msg("heduiFoot")}</footer>
  </main>
</div>
</body>
</html>
</#macro>
