<#import "field.ftl" as field>
<#macro username>
  <@field.group name="kc-attempted-username" label=msg("usernameOrEmail")>
    <div class="joined">
      <div class="part grow">
        <span class="input readonly"><input id="kc-attempted-username" value="${auth.attemptedUsername}" readonly></span>
      </div>
      <div class="part">
        <a id="reset-login" class="btn plain" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
      </div>
    </div>
  </@field.group>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#-- an error may belong to no client: then the theme knows where the portal is -->
<#assign portal = (client.baseUrl)!((properties.portalUrl?has_content)?then(properties.portalUrl?ensure_ends_with("/"), ""))>
<#assign heading><#nested "header"></#assign>
<#-- some templates carry a comment there, which a title would show -->
<#assign heading = heading?markup_string?replace('<!--.*?-->', '', 'rs')?trim>
<!DOCTYPE html>
<html lang="${(lang == 'de-simple')?then('de', lang)}"<#if realm.internationalizationEnabled> dir="${(locale.rtl)?then('rtl','ltr')}"</#if>>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title>${heading?no_esc} – ${msg("portalName")}</title>
  <link rel="icon" href="${url.resourcesPath}/img/favicon.svg" type="image/svg+xml">
  <#list properties.styles?split(' ') as style>
    <link href="${url.resourcesPath}/${style}" rel="stylesheet">
  </#list>
  <script type="importmap">
    { "imports": { "rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js" } }
  </script>
  <#if scripts??>
    <#list scripts as script>
      <script src="${script}" type="text/javascript"></script>
    </#list>
  </#if>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module" src="${url.resourcesPath}/js/quick-exit.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
    <script type="module">
      <#outputformat "JavaScript">
      import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
      checkAuthSession(${authenticationSession.authSessionIdHash?c});
      </#outputformat>
    </script>
  </#if>
</head>

<body class="${bodyClass}" data-page-id="login-${pageId}">
  <a class="skip" href="#content">${msg("skipToContent")}</a>
  <#if realm.internationalizationEnabled && locale.supported?size gt 1>
  <nav class="languages" aria-label="${msg("languages")}">
    <ul class="wide">
      <#list locale.supported?sort_by("label") as l>
      <li><a href="${l.url}" lang="${(l.languageTag == 'de-simple')?then('de', l.languageTag)}"<#if l.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${l.label}</a></li>
      </#list>
    </ul>
  </nav>
  </#if>
  <header class="head">
    <div class="wide row">
      <#if portal?has_content><a class="mark" href="${portal}"><#else><span class="mark"></#if>
        <svg viewBox="0 0 40 40" aria-hidden="true"><rect width="40" height="40" rx="9" fill="var(--jc-action)"/><path d="M9 32V19a11 11 0 0 1 22 0v13Z" fill="var(--jc-text-on-action)"/><path d="M13.5 32a6.5 6.5 0 0 1 13 0Z" fill="var(--kern-color-orange-200)"/><path d="M6 32h28" stroke="var(--jc-text-on-action)" stroke-width="2.5" stroke-linecap="round"/></svg>
        <span>${msg("portalName")}<small>${msg("portalPlace")}</small></span>
      <#if portal?has_content></a><#else></span></#if>
      <a class="btn exit" id="quick-exit" href="${properties.quickExit}" rel="noreferrer"><span class="icon logout" aria-hidden="true"></span><span class="long">${msg("quickExit")}</span><span class="short">${msg("quickExitShort")}</span></a>
    </div>
  </header>

  <main id="content" class="card" tabindex="-1">
    <h1 id="kc-page-title">${heading?no_esc}</h1>

    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <div class="form">
        <#nested "show-username">
        <@username />
      </div>
    </#if>

    <#-- what the page itself asks for needs no warning that it is asked for -->
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
      <#assign kind = {'error': 'danger', 'warning': 'warning', 'success': 'success'}[message.type]!'info'>
      <div class="notice ${kind}" role="${(message.type == 'error')?then('alert', 'status')}">
        <span class="icon ${kind}" aria-hidden="true"></span>
        <span class="kc-feedback-text">${message.summary}</span>
      </div>
    </#if>

    <#nested "form">

    <#if auth?has_content && auth.showTryAnotherWayLink()>
      <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post" novalidate>
        <input type="hidden" name="tryAnotherWay" value="on">
        <button class="btn plain" id="try-another-way" type="submit">${msg("doTryAnotherWay")}</button>
      </form>
    </#if>

    <#nested "socialProviders">

    <#if displayInfo>
      <div id="kc-info" class="aside">
        <#nested "info">
      </div>
    </#if>
  </main>

  <#if portal?has_content>
  <footer class="foot">
    <ul class="wide">
      <li><a href="${portal}">${msg("backToPortal")}</a></li>
      <li><a href="${portal}leichte-sprache">${msg("footSimple")}</a></li>
      <li><a href="${portal}barrierefreiheit">${msg("footAccessibility")}</a></li>
      <li><a href="${portal}datenschutz">${msg("footPrivacy")}</a></li>
      <li><a href="${portal}impressum">${msg("footImprint")}</a></li>
    </ul>
  </footer>
  </#if>
</body>
</html>
</#macro>
