// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/columnnames.h"

namespace intake {

namespace {

QStringList list(const QString &names)
{
    return names.split(QLatin1Char(' '));
}

} // namespace

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD)) {
        if (character == u'ß')
            plain.append(QStringLiteral("ss"));
        else if (character.isLetterOrNumber())
            plain.append(character.toLower());
    }
    return plain;
}

const QStringList &namesFor(Role role)
{
    static const QStringList customerId = list(QStringLiteral(
        "customerid customernumber customerno customernr customer custid custno clientid "
        "clientnumber clientno accountid accountnumber practiceid externalid "
        "kundennummer kundennr kundenid kundennum kdnr kdnummer mandantennummer mandantennr "
        "debitorennummer debitornummer debitorennr praxisid praxisnummer "
        "numerodecliente numerocliente nodecliente nocliente ndecliente ncliente numcliente "
        "idcliente iddecliente iddelcliente clienteid codigodecliente codigocliente codcliente "
        "numeroclient numerodeclient numeroduclient noclient nodeclient nclient ndeclient "
        "numclient idclient identifiantclient codeclient refclient referenceclient identifiant "
        "id"));
    static const QStringList businessName = list(
        QStringLiteral("businessname business practicename practice companyname company clinicname clinic "
                       "organizationname organisationname organization organisation accountname "
                       "firmenname firma unternehmensname unternehmen praxisname praxis betrieb "
                       "geschaftsname geschaeftsname "
                       "nombrecomercial nombredelnegocio negocio nombredelaempresa nombredeempresa "
                       "nombreempresa empresa razonsocial nombredelaclinica clinica consultorio "
                       "nomcommercial raisonsociale nomdelentreprise nomentreprise entreprise "
                       "nomdelasociete nomsociete societe nomducabinet cabinet etablissement clinique "
                       "enseigne "
                       "customername clientname kundenname nombredelcliente nombredecliente nombrecliente "
                       "nomduclient nomclient kunde cliente client name nombre nom"));
    static const QStringList businessUrl =
        list(QStringLiteral("businessurl businesswebsite websiteurl website webaddress websiteaddress url "
                            "homepage web site www link "
                            "webseite webadresse internetseite internetadresse internetauftritt webauftritt "
                            "internet "
                            "sitioweb paginaweb direccionweb paginadeinternet enlace "
                            "siteweb siteinternet adresseweb adresseinternet adressedusite pageweb lien"));
    static const QStringList templateId =
        list(QStringLiteral("templateid template agenttemplate "
                            "vorlagenid vorlageid vorlage "
                            "plantillaid idplantilla iddeplantilla iddelaplantilla plantilla "
                            "modeleid idmodele iddumodele modele gabarit"));
    static const QStringList phoneNumber =
        list(QStringLiteral("phonenumber phone telephonenumber telephone phoneno tel businessphone "
                            "telefonnummer telefonnr telefon telnr rufnummer "
                            "numerodetelefono notelefono nodetelefono telefono "
                            "numerodetelephone numerotelephone notelephone ntelephone ndetelephone"));
    switch (role) {
    case Role::CustomerId:
        return customerId;
    case Role::BusinessName:
        return businessName;
    case Role::BusinessUrl:
        return businessUrl;
    case Role::TemplateId:
        return templateId;
    case Role::PhoneNumber:
        break;
    }
    return phoneNumber;
}

} // namespace intake
